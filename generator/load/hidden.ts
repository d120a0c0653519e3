/** Control, format and other characters that no editor shows; tabs and line ends are layout. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/u;

/** A character that a reviewer does not see, and where. */
export interface HiddenCharacter {
  readonly offset: number;
  /** `U+200B`. */
  readonly code: string;
}

/** The first of each line, as it is written: pasted along with a page or a PDF, it makes values differ that look alike. */
export function hiddenIn(text: string): HiddenCharacter[] {
  if (!hidden.test(text)) return [];
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const code = hiddenCode(line);
    const offset = start + line.search(hidden);
    start += line.length + 1;
    return code === undefined ? [] : [{ offset, code }];
  });
}

/** The first one of a text; undefined when all of it is shown. */
export function hiddenCode(text: string): string | undefined {
  const point = hidden.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
