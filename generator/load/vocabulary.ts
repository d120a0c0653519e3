/** What the words of the schema mean: the grammar of `type`, and how each `format` is written. */

export const scalars = ["string", "integer", "float", "boolean", "date", "timestamp", "object", "any"] as const;
export type ScalarName = (typeof scalars)[number];

/** `map<InstanceSet>[]`, taken apart: a scalar or a structure, perhaps in a map, perhaps in a list. */
export interface TypeName {
  readonly name: string;
  readonly map: boolean;
  readonly list: boolean;
}

export function parseType(text: string): TypeName {
  const list = text.endsWith("[]");
  const item = list ? text.slice(0, -2) : text;
  const map = item.startsWith("map<");
  return { name: map ? item.slice(4, -1) : item, map, list };
}

export function isScalar(name: string): name is ScalarName {
  return scalars.some((scalar) => scalar === name);
}

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const minute = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const ipv4 = String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const ipv6 = String.raw`(?=[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:)(?!.*::.*::)[0-9A-Fa-f:]+(?:${ipv4})?`;

/**
 * How a text of each format is written: source of a regular expression with flag `u`. Formats of numbers, and
 * `json`, which no expression can tell, are not here.
 */
export const formatPatterns: Readonly<Record<string, string>> = {
  datetime: `^${day} ${minute}:[0-5]\\d$`,
  date: `^${day}$`,
  time: `^${minute}(?::[0-5]\\d)?$`,
  "time-range": `^${minute}-${minute}$`,
  "iso-datetime": `^${day}T${minute}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${minute})$`,
  url: String.raw`^[a-z][a-z0-9+.-]*://\S+$`,
  ipv4: `^${ipv4}$`,
  ipv6: `^${ipv6}$`,
  cidr: String.raw`^(?:${ipv4}/(?:3[0-2]|[12]?\d)|${ipv6}/(?:12[0-8]|1[01]\d|\d?\d))$`,
};

/** Formats that say how an integer is meant. */
export const integerFormats: readonly string[] = ["unix-seconds", "unix-millis", "int64-exact"];
