import type { Change } from "../diff/change.js";
import { stepOf, summaryOf } from "../diff/print/summary.js";
import type { ReleasedChangeYaml, ReleaseYaml } from "../load/spec.js";
import type { Plan } from "./plan.js";

/** What the package's changelog says of a version, as spec/releases/ keeps it. */
export function recordOf(plan: Plan, changes: readonly Change[], facts: RecordFacts): ReleaseYaml {
  const { version, since, bump, reasons } = plan;
  const noted = changes.filter((change) => change.class !== "text").map((change) => noteOf(change, facts));
  return {
    version,
    date: facts.date,
    ...(since !== undefined && { since }),
    ...(bump !== undefined && { bump }),
    summary: since === undefined ? firstSummary(facts) : summary(changes),
    reasons,
    ...(noted.length > 0 && { changes: noted }),
  };
}

export interface RecordFacts {
  /** Day of the release. */
  readonly date: string;
  /** Titles of the services. */
  readonly services: readonly string[];
  /** The vendor's page of an action. */
  readonly docOf: (service: string, action: string) => string | undefined;
}

const firstSummary = ({ services }: RecordFacts): string => `The first release: ${services.join(", ")}.`;

/** Which vendor releases it takes in, and how much that changes. */
function summary(changes: readonly Change[]): string {
  const recorded = changes.filter(({ rule }) => rule === "release-recorded");
  const releases = recorded.map(({ service, subject, after }) =>
    subject.name === after
      ? `the release of ${subject.name} of ${service}`
      : `release ${subject.name} of ${service} (${after ?? ""})`,
  );
  const visible = changes.filter((change) => change.class !== "text");
  const counts = visible.length === 0 ? "No change of the API" : sentenceCase(summaryOf(visible, false));
  return `${releases.length > 0 ? `Takes in ${releases.join(", ")}. ` : ""}${counts}.`;
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function noteOf(change: Change, { docOf }: RecordFacts): ReleasedChangeYaml {
  const { rule, class: found, service, subject, path, release, todo } = change;
  const owner = subject.of ?? (subject.kind === "action" || subject.kind === "structure" ? subject.name : path);
  const doc = docOf(service, owner);
  return {
    rule,
    class: found,
    service,
    of: owner,
    text: textOf(change),
    ...(todo !== "Nothing." && { todo }),
    ...(release?.number !== undefined && { release: release.number }),
    ...(release && { date: release.published.slice(0, 10) }),
    ...(doc !== undefined && { doc }),
  };
}

/** `input Limit: an optional input became required (optional → required).` */
function textOf(change: Change): string {
  const { subject, title, overridden } = change;
  // A deprecation already says what to do.
  const step = change.class === "deprecation" ? "" : stepOf(change);
  const isMember = subject.of !== undefined;
  const said = isMember
    ? `${subject.kind} \`${subject.name}\`: ${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : title;
  const why = overridden === undefined ? "" : ` Counted as ${change.class}: ${overridden.because}`;
  return `${said}${step === "" ? "" : ` (${step})`}.${why}`;
}

/** The record as YAML. Texts are quoted as JSON quotes them, which YAML reads the same. */
export function recordYaml(record: ReleaseYaml): string {
  const { changes = [], reasons = [], ...head } = record;
  const pair = ([key, value]: [string, unknown]): string =>
    `${key}: ${typeof value === "string" ? JSON.stringify(value) : String(value)}`;
  return [
    "# yaml-language-server: $schema=../schema/release.schema.json",
    ...Object.entries(head).map(pair),
    ...(reasons.length > 0 ? ["reasons:", ...reasons.map((reason) => `  - ${JSON.stringify(reason)}`)] : []),
    ...(changes.length > 0 ? ["changes:"] : []),
    ...changes.map((change) => `  - ${Object.entries(change).map(pair).join("\n    ")}`),
    "",
  ].join("\n");
}

/** spec/package.yaml with another version; every other byte stays. */
export function withVersion(text: string, version: string): string {
  return text.replace(/^version:[^\n#]*?(?=\s*(?:#.*)?$)/mu, `version: ${version}`);
}
