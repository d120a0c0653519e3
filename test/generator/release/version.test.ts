import { describe, expect, test } from "vitest";
import type { Change } from "../../../generator/diff/change.js";
import { planRelease, type Wishes } from "../../../generator/release/plan.js";
import { withVersion } from "../../../generator/release/record.js";
import { nextVersion, parseVersion, versionText } from "../../../generator/release/version.js";
import { action, member, service } from "../diff/document.js";
import { compared } from "../diff/row.js";

describe("the next version", () => {
  test.each([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["0.2.3", "major", "0.3.0"],
    ["0.2.3", "minor", "0.2.4"],
    ["0.2.3", "patch", "0.2.4"],
  ] as const)("of %s by %s is %s", (version, bump, want) => {
    const parsed = parseVersion(version);
    expect(parsed && versionText(nextVersion(parsed, bump))).toBe(want);
  });

  test.each(["1.2", "1.2.3-rc.1", "one", ""])("%j is no version that is released", (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});

const before = service({ actions: [action("Do", { input: [member("A", "string")] })] });
const changes = {
  none: [],
  words: compared(before, { ...before, title: "Acme" }),
  added: compared(before, service({ actions: [...before.actions, action("Stop")] })),
  broken: compared(before, service({ actions: [action("Do")] })),
} satisfies Record<string, Change[]>;

interface PlanRow {
  readonly name: string;
  readonly tag?: string;
  readonly stated: string;
  readonly changes: readonly Change[];
  readonly files?: number;
  readonly wishes?: Wishes;
  readonly want: string;
}

const rows: readonly PlanRow[] = [
  { name: "the first version is the stated one", stated: "0.1.0", changes: changes.none, want: "0.1.0" },
  {
    name: "the first version may be another",
    stated: "0.1.0",
    changes: changes.none,
    wishes: { as: "1.0.0" },
    want: "1.0.0",
  },
  { name: "nothing changed", tag: "v1.0.0", stated: "1.0.0", changes: changes.none, want: "nothing" },
  { name: "words", tag: "v1.0.0", stated: "1.0.0", changes: changes.words, want: "1.0.1" },
  { name: "the runtime alone", tag: "v1.0.0", stated: "1.0.0", changes: changes.none, files: 2, want: "1.0.1" },
  {
    name: "the runtime, and a person who knows more",
    tag: "v1.0.0",
    stated: "1.0.0",
    changes: changes.none,
    files: 2,
    wishes: { bump: "minor" },
    want: "1.1.0",
  },
  { name: "an action is new", tag: "v1.0.0", stated: "1.0.0", changes: changes.added, files: 9, want: "1.1.0" },
  { name: "an input is gone", tag: "v1.0.0", stated: "1.0.0", changes: changes.broken, files: 9, want: "2.0.0" },
  { name: "an input is gone before 1.0.0", tag: "v0.4.2", stated: "0.4.2", changes: changes.broken, want: "0.5.0" },
  { name: "an action is new before 1.0.0", tag: "v0.4.2", stated: "0.4.2", changes: changes.added, want: "0.4.3" },
  {
    name: "the time has come",
    tag: "v0.4.2",
    stated: "0.4.2",
    changes: changes.added,
    wishes: { as: "1.0.0" },
    want: "1.0.0",
  },
  {
    name: "a version that a person has stated already",
    tag: "v0.4.2",
    stated: "0.6.0",
    changes: changes.added,
    want: "0.6.0",
  },
  {
    name: "less than the changes ask for",
    tag: "v1.0.0",
    stated: "1.0.0",
    changes: changes.broken,
    wishes: { as: "1.1.0" },
    want: "The changes since v1.0.0 ask for 2.0.0 at least; 1.1.0 is less.",
  },
  {
    name: "an older one",
    tag: "v1.0.0",
    stated: "0.9.0",
    changes: changes.none,
    want: "spec/package.yaml states 0.9.0, which is older than the last tag v1.0.0; correct it first.",
  },
  {
    name: "a wish that is none",
    tag: "v1.0.0",
    stated: "1.0.0",
    changes: changes.none,
    wishes: { bump: "huge" },
    want: "--bump takes one of major, minor, patch.",
  },
  {
    name: "a version that is none",
    tag: "v1.0.0",
    stated: "1.0.0",
    changes: changes.words,
    wishes: { as: "2" },
    want: "--as takes a version of the form 1.2.3.",
  },
  {
    name: "a tag that is none",
    tag: "v1",
    stated: "1.0.0",
    changes: changes.none,
    want: "The last tag v1 is no version of the form v1.2.3.",
  },
];

test.each(rows)("a release is planned: $name", ({ tag, stated, changes: found, files = 0, wishes = {}, want }) => {
  const plan = planRelease({ tag, stated, changes: found, files }, wishes);
  expect(typeof plan === "string" ? plan : (plan?.version ?? "nothing")).toBe(want);
});

test("a plan says why, and what the rule for 0.x makes of it", () => {
  const plan = planRelease(
    { tag: "v0.4.2", stated: "0.4.2", changes: [...changes.broken, ...changes.words], files: 9 },
    {},
  );
  expect(typeof plan === "string" ? plan : plan?.reasons).toEqual([
    "major for 1 change by input-removed.",
    "Changes since v0.4.2: 1 breaking, 1 text.",
    "9 files of generated/ differ from those of v0.4.2.",
    "Before 1.0.0 the minor number stands for what breaks and the patch number for all else: that is how ^0.x ranges of npm read it. So major becomes minor.",
  ]);
});

test.each([
  ["version: 0.1.0\n", "version: 0.2.0\n"],
  ["name: a\nversion: 0.1.0 # said aloud\nx: 1\n", "name: a\nversion: 0.2.0 # said aloud\nx: 1\n"],
  ['version: "0.1.0"\n', "version: 0.2.0\n"],
])("the version of %j is replaced and nothing else", (before, after) => {
  expect(withVersion(before, "0.2.0")).toBe(after);
});
