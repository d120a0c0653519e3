import { actionText, serviceText } from "../page.js";
import { actionOf, serviceOf } from "../program.js";
import { UsageError } from "../reference.js";
import type { Session } from "./session.js";

/** A page of the reference, as the protocol lists it. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: string;
}

/** Pages of a list: a client gets on with the cursor. */
const size = 100;

export function listPages(
  { program }: Session,
  cursor = "0",
): { readonly resources: Resource[]; readonly nextCursor?: string } {
  const all = Object.entries(program.services).flatMap(([service, { reference }]) => [
    page(`reference://${service}`, `${service}: all actions`),
    ...Object.entries(reference().actions).map(([name, { title }]) =>
      page(`reference://${service}/actions/${name}`, `${name}: ${title}`),
    ),
  ]);
  const begin = Number(cursor);
  if (!Number.isInteger(begin) || begin < 0) throw new UsageError("The cursor is none of this server's.");
  const end = begin + size;
  return { resources: all.slice(begin, end), ...(end < all.length ? { nextCursor: String(end) } : {}) };
}

const page = (uri: string, name: string): Resource => ({ uri, name, mimeType: "text/plain" });

/** The whole page behind an address. */
export function readPage(uri: string, { program }: Session): string {
  const [, service = "", action] = /^reference:\/\/([^/]+)(?:\/actions\/([^/]+))?$/.exec(uri) ?? [];
  if (service === "") throw new UsageError(`There is no resource ${uri}.`);
  const reference = serviceOf(program, service)[1].reference();
  if (action === undefined) return serviceText(reference);
  return actionText(actionOf(reference, action)[0], reference, { detail: "page" });
}
