import type { Scalar } from "./scalars.js";
import type { components } from "./shapes.js";

export type Format = NonNullable<components["schemas"]["Member"]["format"]>;

interface FormatRow {
  readonly types: readonly Scalar[];
  /** For readers, behind "it is". */
  readonly text: string;
  /** How the text looks, for whoever sends or documents it: source of a regular expression. */
  readonly pattern?: string;
  /** The same to the letter: what a definition itself has to satisfy. */
  readonly exact?: string;
  /** Its name in OpenAPI, where that has one. */
  readonly openapi?: string;
}

const texts = ["string", "date", "timestamp"] as const;
const times = ["integer", "timestamp"] as const;

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const minute = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const ipv4 = String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const ipv6 = String.raw`(?=[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:)(?!.*::.*::)[0-9A-Fa-f:]+(?:${ipv4})?`;
const cidr = String.raw`^(?:${ipv4}/(?:3[0-2]|[12]?\d)|${ipv6}/(?:12[0-8]|1[01]\d|\d?\d))$`;

/**
 * Every format of the schema. Those without a pattern are no texts, or too loose for a client to refuse what a service
 * may take.
 */
export const formats: Readonly<Record<Format, FormatRow>> = {
  datetime: {
    types: texts,
    text: "written YYYY-MM-DD HH:mm:ss",
    pattern: String.raw`^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`,
    exact: `^${day} ${minute}:[0-5]\\d$`,
  },
  date: {
    types: texts,
    text: "written YYYY-MM-DD",
    pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
    exact: `^${day}$`,
    openapi: "date",
  },
  time: { types: texts, text: "written HH:mm", pattern: String.raw`^\d{2}:\d{2}$`, exact: `^${minute}$` },
  "time-range": {
    types: texts,
    text: "written HH:mm-HH:mm",
    pattern: String.raw`^\d{2}:\d{2}-\d{2}:\d{2}$`,
    exact: `^${minute}-${minute}$`,
  },
  "iso-datetime": {
    types: texts,
    text: "written in ISO 8601 with its zone",
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$`,
    exact: `^${day}T${minute}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${minute})$`,
    openapi: "date-time",
  },
  "unix-seconds": { types: times, text: "seconds since 1970-01-01 UTC", openapi: "int64" },
  "unix-millis": { types: times, text: "milliseconds since 1970-01-01 UTC", openapi: "int64" },
  url: { types: texts, text: "a URL", exact: String.raw`^[a-z][a-z0-9+.-]*://\S+$`, openapi: "uri" },
  ipv4: {
    types: texts,
    text: "an IPv4 address",
    pattern: String.raw`^\d{1,3}(?:\.\d{1,3}){3}$`,
    exact: `^${ipv4}$`,
  },
  ipv6: { types: texts, text: "an IPv6 address", exact: `^${ipv6}$` },
  cidr: { types: texts, text: "an address block in CIDR notation", exact: cidr },
  "int64-exact": { types: ["integer"], text: "an exact 64-bit integer", openapi: "int64" },
  json: { types: texts, text: "text that holds JSON" },
};

/** Whether a client refuses texts that are not written so; a format of another version may be unknown. */
export const isChecked = (format: string): boolean =>
  Object.entries(formats).some(([name, { pattern }]) => name === format && pattern !== undefined);

export const formatOf = (format: Format): FormatRow => formats[format];
