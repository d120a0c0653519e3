/** What the description of a member says, in whole lines, and the example that is below it. */
export interface Described {
  readonly words: string;
  readonly example: string;
  readonly nullable: boolean;
  readonly deprecated: boolean;
}

/** The description of a row. A printer broke its lines; a new line is where a sentence, a value or an item of a list begins. */
export function describe(lines: readonly string[]): Described {
  const at = lines.findIndex((line) => exampleIn.test(line));
  const said = at === -1 ? lines : lines.slice(0, at);
  const printed = at === -1 ? [] : lines.slice(at);
  const words = rejoined(said);
  return {
    words,
    example: printed.join("").replace(exampleIn, "").trim(),
    nullable: /可能返回 ?null|may return null/iu.test(words),
    deprecated: /已废弃|不再使用|\bdeprecated\b/iu.test(words),
  };
}

const exampleIn = /^(?:示例值|Example value) ?[:：] ?/iu;

function rejoined(lines: readonly string[]): string {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const isNew =
      last === undefined || /[。；;:：!！]$/u.test(last) || /^(?:[-•·*] |`?[\w.+-]{1,40}`? ?[:：])/u.test(line);
    if (isNew) whole.push(line);
    else
      whole[whole.length - 1] = `${last}${/[\x21-\x7e]$/u.test(last) && /^[\x21-\x7e]/u.test(line) ? " " : ""}${line}`;
  }
  return whole.join("\n");
}
