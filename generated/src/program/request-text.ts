import type { HttpRequest } from "../runtime/platform.js";

/** The request as it goes over the wire, with its length, which HTTP adds. */
export function httpText({ method, url, headers, body }: HttpRequest): string {
  const { pathname, search } = new URL(url);
  const { host = "", ...others } = headers;
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...headerLines(others)];
  if (body !== "") lines.push(`content-length: ${new TextEncoder().encode(body).length}`);
  return `${lines.join("\n")}\n\n${body}`.trimEnd();
}

/** The same for a shell. The host is in the URL already, and the method where a body or its lack says it. */
export function curlText({ method, url, headers, body }: HttpRequest): string {
  const { host: _, ...others } = headers;
  const implied = body === "" ? "GET" : "POST";
  return [
    `curl ${quoted(url)}`,
    ...(method === implied ? [] : [`--request ${method}`]),
    ...headerLines(others).map((line) => `--header ${quoted(line)}`),
    ...(body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(" \\\n  ");
}

/** Headers that say which program sends a request: a reader's own says something else, or nothing. */
const sender: readonly string[] = ["user-agent", "x-tc-requestclient"];

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers)
    .filter(([name]) => !sender.includes(name))
    .map(([name, value]) => `${name}: ${value}`);

/** Nothing in single quotes means anything to a shell, but for the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
