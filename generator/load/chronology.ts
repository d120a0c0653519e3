import { byCodePoint } from "../naming.js";
import type { ChangelogYaml } from "../definition/written.js";

/** A file of changelog/, as far as its place among the others goes. */
interface Dated {
  readonly file: string;
  /** As it was read: nobody has checked it yet. */
  readonly data: { readonly [Key in keyof Pick<ChangelogYaml, "published">]: unknown } | undefined;
}

/**
 * In the order in which they happened: numbers ascending, each change without a number before the first number of a
 * later day, prose.yaml last.
 */
export function inOrder<File extends Dated>(files: readonly File[]): File[] {
  const isProse = ({ file }: File): boolean => nameOf(file) === "prose";
  const isNumbered = ({ file }: File): boolean => /^\d+$/u.test(nameOf(file));
  const ordered = files.filter(isNumbered).toSorted((a, b) => Number(nameOf(a.file)) - Number(nameOf(b.file)));
  const dated = files.filter((file) => !isProse(file) && !isNumbered(file));
  for (const file of dated.toSorted((a, b) => byCodePoint(nameOf(a.file), nameOf(b.file)))) {
    const day = dayOf(file);
    const at = ordered.findIndex((other) => isNumbered(other) && dayOf(other) > day);
    ordered.splice(at === -1 ? ordered.length : at, 0, file);
  }
  return [...ordered, ...files.filter(isProse)];
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
function dayOf({ file, data }: Dated): string {
  const published = data?.published;
  return (typeof published === "string" ? published : nameOf(file)).slice(0, 10);
}
