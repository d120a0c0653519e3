import emojis from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";

/** Widest line of generated TypeScript. What is wider is broken where Prettier breaks it; a test compares the two. */
export const lineWidth = 100;

const emoji = emojis();
const mark = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;

/** Columns of a text as Prettier counts them: Chinese characters and most emojis take two, marks on a letter none. */
export function widthOf(text: string): number {
  if (/^[ -\x7F]*$/u.test(text)) return text.length;
  let width = 0;
  const rest = text.replace(emoji, (found) => {
    const [first = "", ...others] = Array.from(found);
    width += others.length === 0 ? columnsOf(first) : 2;
    return "";
  });
  return Array.from(rest).reduce((sum, character) => sum + columnsOf(character), width);
}

function columnsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point <= 0x1f || (point >= 0x7f && point <= 0x9f) || mark.test(character)) return 0;
  return eastAsianWidth(point);
}

/** Whether the text fits a line. */
export const fits = (text: string): boolean => widthOf(text) <= lineWidth;
