/** JSON with bigints as text, which JSON lacks, and without control characters that a terminal would obey. */
export function jsonText(value: unknown, space = 2): string {
  const text = JSON.stringify(
    value === undefined ? null : value,
    (_, each: unknown) => (typeof each === "bigint" ? String(each) : each),
    space,
  );
  return text.replace(/[\u007f-\u009f]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A value on one line: a text as it is, all else as JSON. */
export const inlineText = (value: unknown): string => (typeof value === "string" ? value : jsonText(value, 0));
