import { simplified, tokenOf, type Token } from "./words.js";

/** One line that says something, as the vendor's page would show it. */
export interface Line {
  /** From 1, in the text as pasted. */
  readonly line: number;
  readonly column: number;
  /** Without bullets, marks of Markdown, and blanks around it. */
  readonly text: string;
  readonly token: Token;
  /** Address behind the line's name, where the paste kept it. */
  readonly url: string | undefined;
}

/** The lines of a paste that are not empty: from the page, its HTML, the PDF, or the Markdown of the vendor's own change logs. */
export function linesOf(pasted: string): Line[] {
  return pasted.split(/\r\n|[\n\r\f\v\u2028\u2029]/u).flatMap((raw, index) =>
    blocksOf(raw).flatMap(({ text: block, offset }) => {
      const { text, url } = clean(block);
      if (text === "") return [];
      const column = offset + block.search(/[^\s\uFEFF]/u) + 1;
      return [{ line: index + 1, column, text, token: tokenOf(simplified(text)), url }];
    }),
  );
}

/** A page's HTML may have no line ends at all: each of its blocks is a line of what it shows. */
function blocksOf(raw: string): { readonly text: string; readonly offset: number }[] {
  const ends = [...raw.matchAll(/<\/?(?:h[1-6]|p|ul|ol|li|div|br|tr|td|section)\b[^<>]*>/giu)];
  const cuts = [0, ...ends.map(({ index }) => index)];
  return cuts.map((offset, place) => ({ text: raw.slice(offset, cuts[place + 1]), offset }));
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

/** The wide forms of digits, letters and the underscore, which a Chinese keyboard gives. */
const narrow = (text: string): string =>
  text.replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A]/gu, (wide) => wide.normalize("NFKC"));

// No part of these patterns can run over the character that it begins with: a long line is read in linear time.
function clean(raw: string): { readonly text: string; readonly url: string | undefined } {
  const linked = /<a\b[^<>]*?href=["']?(?<url>[^"'\s>]+)/iu.exec(raw)?.groups?.["url"];
  const shown = narrow(raw.normalize("NFC"))
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "")
    .replaceAll(/<\/?[a-z][^<>]*>/giu, "")
    .replaceAll(/&(?:nbsp|amp|quot|#39);/gu, (entity) => entities.get(entity) ?? entity)
    .replaceAll(/\*\*|`/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^(?:#{1,6}|[-*+•·○●▪◦]) (?=\S)/u, "");
  const url = /\]\((?<url>[^\s)\]]+)\)/u.exec(shown)?.groups?.["url"] ?? linked;
  return { text: shown.replaceAll(/\[(?<name>[^[\]]*)\]\([^\s)\]]*\)/gu, "$<name>").trim(), url };
}

/** Names of a list, and whether a comma at its end promises more; undefined for what is no list of names. */
export function namesOf(text: string): { readonly names: readonly string[]; readonly open: boolean } | undefined {
  const open = /[,，、]$/u.test(text);
  const parts = text
    .replace(/\s*[,，、.。;；]$/u, "")
    .split(/\s*[,，、;；]\s*(?:and )?/u)
    .flatMap((part) => part.split(" and "));
  return parts.every((part) => /^[A-Za-z_][A-Za-z0-9_.-]*$/u.test(part)) ? { names: parts, open } : undefined;
}
