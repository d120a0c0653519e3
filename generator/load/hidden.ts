import { isScalar, visit, type Document } from "yaml";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { placeAt, type SourceText } from "./text.js";

/** Control, format and other characters that no editor shows; tabs and line ends are layout. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u;

/**
 * Characters that a reviewer does not see, in values, keys and comments, as they are or as escapes of a quoted text: they
 * come along when a page or a PDF is pasted, and two values that look alike then differ. One finding for each line.
 */
export function hiddenCharacters(source: SourceText, document: Document): Diagnostic[] {
  return [...written(source), ...escaped(source, document)];
}

function written(source: SourceText): Diagnostic[] {
  if (!hidden.test(source.text)) return [];
  let start = 0;
  return source.text.split("\n").flatMap((line) => {
    const found = hidden.exec(line);
    const offset = start + (found?.index ?? 0);
    start += line.length + 1;
    return found === null ? [] : [finding(source, offset, found[0])];
  });
}

/** Only a text in double quotes has escapes. */
function escaped(source: SourceText, document: Document): Diagnostic[] {
  if (!source.text.includes("\\")) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const character = isScalar(node) && typeof node.value === "string" ? hidden.exec(node.value)?.[0] : undefined;
      const [from = 0, to = 0] = node.range ?? [];
      if (character === undefined || hidden.test(source.text.slice(from, to))) return;
      found.push(finding(source, from, character, " as an escape"));
    },
  });
  return found;
}

function finding(source: SourceText, offset: number, character: string, how = ""): Diagnostic {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return error(
    "hidden-character",
    placeAt(source, offset),
    `${source.file} has ${code} here${how}, a character that is not shown; remove it.`,
  );
}
