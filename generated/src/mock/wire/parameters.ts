import type { Buffer } from "node:buffer";
import { URLSearchParams } from "node:url";
import { parseExactly } from "../../runtime/boundary/exact-json.js";
import type { Raw } from "./wire.js";

/** Parameters of the query of a GET, else of the form. */
export const parametersOf = ({ method, query, body }: Raw): URLSearchParams =>
  new URLSearchParams(method === "GET" ? query : body.toString("utf8"));

/** `A.0.Name=x` and its like as nested members; every value stays a text. */
export function nest(pairs: Iterable<readonly [string, string]>): Record<string, unknown> {
  const root: Branch = new Map();
  for (const [name, value] of pairs) put(root, name.split("."), value);
  return Object.fromEntries([...root].map(([key, branch]) => [key, grown(branch)]));
}

type Branch = Map<string, Branch | string>;

function put(branch: Branch, [name = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) return void branch.set(name, value);
  const found = branch.get(name);
  const next: Branch = found instanceof Map ? found : new Map<string, Branch | string>();
  branch.set(name, next);
  put(next, rest, value);
}

/** Members named 0, 1, … are the items of a list. */
function grown(branch: Branch | string): unknown {
  if (typeof branch === "string") return branch;
  const entries = [...branch].map(([key, value]) => [key, grown(value)] as const);
  if (!entries.every(([key]) => /^\d+$/.test(key))) return Object.fromEntries(entries);
  return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}

/** The members that a multipart form holds, as texts; undefined when it is none. */
export async function formOf({ headers, body }: Raw): Promise<Record<string, unknown> | undefined> {
  const response = new Response(new Uint8Array(body), { headers: { "content-type": headers["content-type"] ?? "" } });
  try {
    const fields = [...(await response.formData())];
    const texts = fields.map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]);
    return nest((await Promise.all(texts)) as [string, string][]); // a name and its text each
  } catch {
    return undefined;
  }
}

/** The object that a body holds as JSON; undefined when it holds none. */
export function objectOf(body: Buffer, bigints: readonly string[] = []): Record<string, unknown> | undefined {
  try {
    const { value } = parseExactly(body.toString("utf8"), bigints);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined; // an object of JSON
  } catch {
    return undefined;
  }
}
