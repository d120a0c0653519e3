import type { UpstreamObject } from "./metadata.js";

/** One example of the vendor's, structured. */
export interface VendorExample {
  readonly title: string;
  readonly via: "GET" | "POST";
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: Readonly<Record<string, unknown>>;
}

/** The vendor's examples by action: `{ actions: { Name: [{ title, input, output }] } }`. Undefined when the text is not that. */
export function readExamples(text: string): ReadonlyMap<string, readonly RawExample[]> | undefined {
  const root: unknown = parsed(text);
  const actions = field(root, "actions");
  if (!isMapping(actions)) return undefined;
  return new Map(
    Object.entries(actions).map(([name, list]) => [
      name,
      (Array.isArray(list) ? list : []).map((one: unknown) => ({
        title: textOf(field(one, "title")),
        input: textOf(field(one, "input")),
        output: textOf(field(one, "output")),
      })),
    ]),
  );
}

export interface RawExample {
  readonly title: string;
  readonly input: string;
  readonly output: string;
}

/** The request as inputs, the answer as members; undefined where either cannot be read. */
export function structured(
  { title, input, output }: RawExample,
  inputs: UpstreamObject | undefined,
): VendorExample | undefined {
  const request = requestOf(input, inputs);
  const response = field(parsed(output), "Response") ?? parsed(output);
  if (request === undefined || !isMapping(response)) return undefined;
  return { title, ...request, response: response as Record<string, unknown> }; // JSON objects have no other keys
}

/** The examples of a page, or of any text that has the two as texts, as a definition has them. */
export const structuredAll = (examples: readonly RawExample[], inputs: UpstreamObject | undefined): VendorExample[] =>
  examples.flatMap((raw) => structured(raw, inputs) ?? []);

function requestOf(
  input: string,
  inputs: UpstreamObject | undefined,
): Pick<VendorExample, "via" | "request"> | undefined {
  const body = input.indexOf("\n{");
  if (/^POST/u.test(input)) {
    const request = body === -1 ? {} : parsed(input.slice(body));
    return isMapping(request) ? { via: "POST", request: request as Record<string, unknown> } : undefined;
  }
  const request: Record<string, unknown> = {};
  for (const [, path = "", value = ""] of input.matchAll(/[?&]([A-Za-z][\w.]*)=([^&\n]*)/gu)) {
    if (path === "Action") continue;
    const [name = "", index] = path.split(".");
    const member = inputs?.members.find((one) => one.name === name);
    const typed = /^u?int/u.test(member?.member ?? "") && /^-?\d+$/u.test(value) ? Number(value) : value;
    if (index === undefined) request[name] = typed;
    else request[name] = [...(Array.isArray(request[name]) ? (request[name] as unknown[]) : []), typed];
  }
  return { via: "GET", request };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isMapping = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const field = (value: unknown, key: string): unknown =>
  isMapping(value) ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
