import type { Cut } from "./known.js";
import { changeText } from "./text.js";

/** The file of a release with what its first paste lacked behind what it has; people's words in it stay. */
export function amendedText({ file, changes }: Cut): [string, string] {
  const lines = changes.map(changeText).join("\n");
  const text = file.text.replace(/^changes: \[\]\s*$/mu, "changes:");
  return [file.file, `${text.trimEnd()}\n${lines}\n`];
}
