import type { Place } from "../diagnostics/place.js";
import { suggest } from "../diagnostics/suggest.js";
import type { SpecFile, UpstreamYaml } from "../load/spec.js";
import type { Difference } from "./difference.js";

/** The differences, parted by what upstream.yaml says of them. */
export interface Verdict {
  readonly unexplained: readonly Difference[];
  readonly explained: readonly Explained[];
  /** Entries of upstream.yaml that explain nothing. */
  readonly needless: readonly Needless[];
}

interface Explained extends Difference {
  readonly because: string;
  /** Of the entry in upstream.yaml. */
  readonly explanation: Place;
}

interface Needless {
  readonly at: string;
  readonly differs: string;
  readonly message: string;
  readonly place: Place;
}

/** Sets aside what the service knows and explains; an entry that explains nothing (any more) is also a finding. */
export function explainDifferences(
  differences: readonly Difference[],
  file: SpecFile<UpstreamYaml> | undefined,
): Verdict {
  if (file === undefined) return { unexplained: differences, explained: [], needless: [] };
  const unexplained = new Map(differences.map((difference) => [keyOf(difference), difference]));
  const explained: Explained[] = [];
  const needless: Needless[] = [];
  for (const [index, entry] of file.data.explained.entries()) {
    const place = file.place(["explained", index, "at"]);
    const found = unexplained.get(keyOf(entry));
    unexplained.delete(keyOf(entry));
    if (found) explained.push({ ...found, because: entry.because, explanation: place });
    else needless.push({ at: entry.at, differs: entry.differs, message: messageOf(entry, differences), place });
  }
  return { unexplained: [...unexplained.values()], explained, needless };
}

function messageOf({ at, differs }: Key, differences: readonly Difference[]): string {
  const hint = suggest(
    at,
    differences.flatMap((difference) => (difference.differs === differs ? [difference.at] : [])),
  );
  return `explains that ${at} differs (${differs}), but it does not, or an entry above says so; remove the entry.${hint}`;
}

type Key = Pick<Difference, "at" | "differs">;

const keyOf = ({ at, differs }: Key): string => `${differs} ${at}`;
