import type { ServiceDocument } from "./document.js";
import { subjectPath, type Finding, type Subject } from "./finding.js";
import { overrideOf, type Override } from "./overrides.js";
import type { PlaceOf } from "./places.js";
import { ruleOf, type RuleId } from "./rules/index.js";
import { changeClasses, type Bump, type ChangeClass, type Lenses } from "./rules/rule.js";

/** One judged difference: what the printers and the release read. Keys of the JSON output, in this order. */
export interface Change {
  readonly rule: RuleId;
  readonly class: ChangeClass;
  readonly bump: Bump;
  readonly lenses: Lenses;
  readonly service: string;
  readonly subject: Subject;
  /** The subject in one word, unique in its service. */
  readonly path: string;
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
  /** What a user must do. */
  readonly todo: string;
  /** `file:line` in the earlier and in the later version; absent where it is not there. */
  readonly places: { readonly before?: string; readonly after?: string };
  /** The vendor release that says so. */
  readonly release?: { readonly number?: number; readonly published: string };
  /** The class that the rule has by itself, and why the project sees it otherwise. */
  readonly overridden?: { readonly from: ChangeClass; readonly because: string };
}

export interface ChangeContext {
  readonly service: string;
  readonly before: ServiceDocument | undefined;
  readonly after: ServiceDocument | undefined;
  readonly places: { readonly before: PlaceOf; readonly after: PlaceOf };
  readonly overrides: readonly Override[];
}

/** Weighs a difference by its rule and the project's overrides, and says where it is. */
export function judge(finding: Finding, context: ChangeContext): Change {
  const { rule: id, subject, before, after } = finding;
  const rule = ruleOf(id);
  const path = subjectPath(subject);
  const override = overrideOf(context.overrides, id, context.service, path);
  const release = releaseOf(finding, context);
  return {
    rule: id,
    class: override?.class ?? rule.class,
    bump: override === undefined ? rule.bump : bumpFor(override.class),
    lenses: rule.lenses,
    service: context.service,
    subject,
    path,
    title: rule.title,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    todo: filled(rule.todo, before, after),
    places: placesOf(finding, context),
    ...(release && { release }),
    ...(override && { overridden: { from: rule.class, because: override.because } }),
  };
}

const filled = (todo: string, before = "nothing", after = "nothing"): string =>
  todo.replaceAll("{before}", before).replaceAll("{after}", after);

const bumpFor = (found: ChangeClass): Bump => (found === "breaking" ? "major" : found === "text" ? "patch" : "minor");

function placesOf({ subject, was }: Finding, { service, places }: ChangeContext): Change["places"] {
  const before = places.before(service, was ?? subject);
  const after = places.after(service, subject);
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The newest vendor release, unknown to the earlier version, that names the thing. */
function releaseOf({ subject }: Finding, { before, after }: ChangeContext): Change["release"] {
  const known = new Set((before?.releases ?? []).map(({ number, published }) => number ?? published));
  const found = (after?.releases ?? [])
    .filter(({ number, published }) => !known.has(number ?? published))
    .filter(({ changes }) =>
      changes.some(({ kind, of, name }) => kind === subject.kind && of === subject.of && name === subject.name),
    )
    .at(-1);
  if (found === undefined) return undefined;
  return { ...(found.number !== undefined && { number: found.number }), published: found.published };
}

/** True when the first class is at least as bad as the second. */
export const isAtLeast = (a: ChangeClass, b: ChangeClass): boolean =>
  changeClasses.indexOf(a) <= changeClasses.indexOf(b);
