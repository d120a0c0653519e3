import { changelogCodes } from "./codes/changelog.js";
import { definitionCodes } from "./codes/definitions.js";
import { fileCodes } from "./codes/files.js";
import { serviceCodes } from "./codes/service.js";
import { valueCodes } from "./codes/values.js";
import { suggest } from "./suggest.js";

/** What `cachesmith explain CODE` tells: what is wrong, how that comes about, and what to do. */
interface Explanation {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** Every code with its explanation. A diagnostic with a code that is not here, or an entry without a cause or fix, does not compile. */
export const catalog = {
  ...fileCodes,
  ...definitionCodes,
  ...valueCodes,
  ...serviceCodes,
  ...changelogCodes,
} satisfies Record<string, Explanation>;

export type DiagnosticCode = keyof typeof catalog;

function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(catalog, text);
}

/** What `cachesmith explain CODE` prints; undefined for a code that does not exist (see `unknownCode`). */
export function explain(code: string): string | undefined {
  if (!isDiagnosticCode(code)) return undefined;
  const { title, cause, fix } = catalog[code];
  return `${code}: ${title}\n\nCause: ${cause}\nFix:   ${fix}\n`;
}

/** The sentence for a code that does not exist. */
export function unknownCode(code: string): string {
  return `There is no code "${code}".${suggest(code, Object.keys(catalog))}`;
}
