/** How much a change matters, the worst first. The gate of a pull request compares by this order. */
export const changeClasses = ["breaking", "warning", "deprecation", "additive", "text"] as const;
export type ChangeClass = (typeof changeClasses)[number];

export const bumps = ["major", "minor", "patch"] as const;
export type Bump = (typeof bumps)[number];

/** `warn` where the contract cannot decide whether something breaks. */
export type Verdict = "ok" | "warn" | "break";

/** A change seen through the bytes on the wire, the TypeScript that users compile, and what a call does. */
export interface Lenses {
  readonly wire: Verdict;
  readonly types: Verdict;
  readonly behaviour: Verdict;
}

/** What oasdiff says of the same change in an OpenAPI document, and why we differ where we do. */
export interface Oasdiff {
  /** Ids of its checks. */
  readonly ids: readonly string[];
  readonly level: "ERR" | "WARN" | "INFO";
  readonly differs?: string;
}

/** One kind of change. Its id is stable: override files and scripts name it. */
export interface Rule {
  readonly title: string;
  readonly lenses: Lenses;
  readonly class: ChangeClass;
  readonly bump: Bump;
  /** What a user must do; `{before}` and `{after}` stand for what changed. */
  readonly todo: string;
  /** Why class or bump are not those that the lenses alone would give. */
  readonly because?: string;
  readonly oasdiff?: Oasdiff;
}

type Extra = Partial<Pick<Rule, "class" | "bump" | "because" | "oasdiff">>;

const bumpOf: Readonly<Record<ChangeClass, Bump>> = {
  breaking: "major",
  warning: "minor",
  deprecation: "minor",
  additive: "minor",
  text: "patch",
};

function build(title: string, lenses: Partial<Lenses>, harmless: ChangeClass, todo: string, extra: Extra): Rule {
  const all: Lenses = { wire: "ok", types: "ok", behaviour: "ok", ...lenses };
  const verdicts = Object.values(all);
  const judged = verdicts.includes("break") ? "breaking" : verdicts.includes("warn") ? "warning" : harmless;
  const settled = extra.class ?? judged;
  return { title, lenses: all, class: settled, bump: bumpOf[settled], todo, ...extra };
}

/** A change that can do harm: the worst lens gives the class. */
export const harmful = (title: string, lenses: Partial<Lenses>, todo: string, extra: Extra = {}): Rule =>
  build(title, lenses, "warning", todo, extra);

/** Something new that nobody has to use. */
export const additive = (title: string, todo: string, extra: Extra = {}): Rule =>
  build(title, {}, "additive", todo, extra);

/** Something is on its way out. */
export const deprecation = (title: string, lenses: Partial<Lenses>, todo: string, extra: Extra = {}): Rule =>
  build(title, lenses, "deprecation", todo, { class: "deprecation", ...extra });

/** Words, and nothing that a program sees. */
export const text = (title: string, extra: Extra = {}): Rule => build(title, {}, "text", "Nothing.", extra);

/** The same verdict as ours, or, with a reason, another. */
export const oasdiff = (level: Oasdiff["level"], ids: readonly string[], differs?: string): { oasdiff: Oasdiff } => ({
  oasdiff: { ids, level, ...(differs !== undefined && { differs }) },
});

/** Said of what an earlier version marked as deprecated and a vendor release removed. */
export const announced = {
  class: "warning",
  bump: "major",
  because: "It was marked deprecated in the version before and a vendor release removes it: users were told, and when.",
} as const;
