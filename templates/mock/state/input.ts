/** Input of a call, or a part of it: what the definitions let through. */
export type Input = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text of the input; undefined when it is absent. */
export const textOf = (input: Input, name: string): string | undefined => {
  const value = input[name];
  return typeof value === "string" ? value : undefined;
};

export const numberOf = (input: Input, name: string): number | undefined => {
  const value = input[name];
  return typeof value === "number" ? value : undefined;
};

export const flagOf = (input: Input, name: string): boolean | undefined => {
  const value = input[name];
  return typeof value === "boolean" ? value : undefined;
};

const listOf = (input: Input, name: string): readonly unknown[] | undefined => {
  const value = input[name];
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
};

/** The texts of a list; undefined when there is no list. */
export const textsOf = (input: Input, name: string): readonly string[] | undefined =>
  listOf(input, name)?.filter((item) => typeof item === "string");

export const numbersOf = (input: Input, name: string): readonly number[] | undefined =>
  listOf(input, name)?.filter((item) => typeof item === "number");

/** The structures of a list. */
export const recordsOf = (input: Input, name: string): readonly Input[] | undefined =>
  listOf(input, name)?.filter(isRecord);
