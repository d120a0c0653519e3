import type { Deprecation, Since } from "../../model/model.js";
import { sinceText } from "../doc.js";
import { anchors, link, linkAcross, pages } from "./anchors.js";
import { memberTarget, membersOf, type Book, type Target } from "./book.js";
import { mdCode, mdLink, mdText } from "./markdown.js";

/** Turns a sentence of the spec into Markdown: escaped, with the names in it as code or as links. */
export type Prose = (text: string, siblings?: ReadonlySet<string>) => string;

const pieces = /(`[^`\n]+`|https?:\/\/[^\s<>]*[^\s<>.,;:!?)]|[A-Za-z][\w-]*(?:\.[A-Za-z]\w*)*)/;

/** A name that no ordinary word looks like: a capital, or a digit, after a small letter. */
const humped = /[a-z0-9][A-Z]/;

/** Prose of one page: it does not link to itself. */
export function proseOf(book: Book, page: string): Prose {
  return (text, siblings = new Set()) => {
    const parts = text.split(pieces);
    const plain = parts.map((part, index) =>
      index % 2 === 1 ? wordOf(part, parts[index - 1] ?? "", index) : { text: part },
    );
    return joinWords(plain);
    function wordOf(word: string, before: string, index: number): Word {
      if (/^`|^https?:/.test(word)) return { markdown: word };
      if (siblings.has(word) && (humped.test(word) || isInSentence(before, index))) return { markdown: mdCode(word) };
      const isName = humped.test(word) || word.includes(".");
      const target = isName ? nameTarget(book, word) : undefined;
      if (!target) return isName && book.members.has(word) ? { markdown: mdCode(word) } : { text: word };
      return { markdown: target.page === page && !target.anchor ? mdCode(word) : linkTo(word, page, target) };
    }
  };
}

interface Word {
  readonly text?: string;
  readonly markdown?: string;
}

/** Neighbouring plain words are escaped together: what an underscore does depends on what stands beside it. */
function joinWords(words: readonly Word[]): string {
  let result = "";
  let text = "";
  for (const word of words) {
    if (word.markdown === undefined) {
      text += word.text ?? "";
    } else {
      result += mdText(text) + word.markdown;
      text = "";
    }
  }
  return result + mdText(text);
}

/** A capital inside a sentence is a name, at its start it may be any word. */
const isInSentence = (before: string, index: number): boolean =>
  index > 1 && /[^.!?:]\s+$|[(/"]$/.test(` ${before}`.slice(-3));

/** Page of an action, structure, value set, error code, or of an `Owner.Member`. */
function nameTarget(book: Book, name: string): Target | undefined {
  if (book.actions.has(name)) return { page: pages.action(name) };
  if (book.structures.has(name)) return { page: pages.structure(name) };
  if (book.errors.has(name)) return { page: pages.errors, anchor: anchors.error(name) };
  if (book.enums.has(name)) return { page: pages.enums, anchor: anchors.enum(name) };
  const [owner, member] = name.split(".");
  return owner !== undefined && member !== undefined ? memberTarget(book, owner, member) : undefined;
}

export const linkTo = (name: string, page: string, target: Target): string =>
  mdLink(mdCode(name), link(page, target.page, target.anchor));

/** The name as a link when the service has it, else as code. */
export function nameLink(
  book: Book,
  page: string,
  name: string,
  target: Target | undefined = nameTarget(book, name),
): string {
  return target ? linkTo(name, page, target) : mdCode(name);
}

/** `release 51, 2022-05-12` with a link to what else it brought. */
export function sinceLink(page: string, since: Since | undefined, date: string | undefined): string | null {
  const text = sinceText(since, date);
  if (since === undefined || text === undefined) return null;
  return mdLink(text, link(page, pages.changelog, anchors.release(since)));
}

/** Since when, why, and what to use instead, with links. `owner` is the action or structure that has the member. */
export function deprecationMarkdown(deprecation: Deprecation, book: Book, page: string, owner?: string): string {
  const { release, date, source, reason, replacedBy } = deprecation;
  const since = source === "prose" ? date : sinceLink(page, release ?? date, date);
  const siblings = owner === undefined ? undefined : siblingsOf(owner, book);
  return (
    [
      since && `Since ${since}.`,
      reason && proseOf(book, page)(reason, siblings),
      replacedBy && `Use ${insteadLink(deprecation, book, page, owner)} instead.`,
    ]
      .filter(Boolean)
      .join(" ") || "No longer recommended by the vendor."
  );
}

/** What takes its place, wherever that stands; `nothing` when nothing does. */
export function insteadLink({ replacedBy, elsewhere }: Deprecation, book: Book, page: string, owner?: string): string {
  if (!replacedBy) return "nothing";
  if (!elsewhere) return replacementLink(replacedBy, book, page, owner);
  const { client, subpath, service } = elsewhere;
  const whole = mdLink(mdCode(client), linkAcross(page, subpath, pages.index));
  if (replacedBy === service) return whole;
  return `${mdLink(mdCode(replacedBy), linkAcross(page, subpath, pages.action(replacedBy)))} of ${whole}`;
}

/** Names that prose about a member of `owner` takes as names. */
export const siblingsOf = (owner: string, book: Book): ReadonlySet<string> =>
  membersOf(book.actions.get(owner) ?? book.structures.get(owner));

export function replacementLink(name: string, book: Book, page: string, owner?: string): string {
  const sibling = owner === undefined ? undefined : memberTarget(book, owner, name);
  return nameLink(book, page, name, sibling);
}
