import { describe, expect, test } from "vitest";
import { isAtLeast } from "../../../generator/diff/change.js";
import { printMarkdown } from "../../../generator/diff/print/markdown.js";
import { bumpOf, summaryOf } from "../../../generator/diff/print/summary.js";
import { printText } from "../../../generator/diff/print/text.js";
import { changeClasses } from "../../../generator/diff/rules/rule.js";
import { action, member, service } from "./document.js";
import { compared } from "./row.js";

const before = service({
  actions: [
    {
      ...action("Do", { input: [member("A", "string"), member("B", "string", { default: "a|b" })] }),
      place: { file: "spec/acme/1/actions/Do.yaml", line: 2 },
    },
  ],
});
const after = service({
  actions: [
    {
      ...action("Do", {
        input: [member("A", "string", { required: true }), member("B", "string", { default: "a|`b" })],
        doc: "https://acme.example",
      }),
      place: { file: "spec/acme/1/actions/Do.yaml", line: 3 },
    },
  ],
});
const titles = ["v1.0.0", "the working tree"] as const;
const mark = (text: string): string => text.toUpperCase();

describe("for a terminal", () => {
  test("each change has rule, lenses, what to do and both places", () => {
    expect(printText(compared(before, after), titles, { mark, all: false, isVersioned: true })).toBe(
      `BREAKING  acme/1 Do.input.A  [input-required]
  An optional input became required: optional → required. (wire: break, types: break)
  Do: Pass it in every call; a default of the server does not help.
  spec/acme/1/actions/Do.yaml:2 → spec/acme/1/actions/Do.yaml:3

warning  acme/1 Do.input.B  [input-default-changed]
  The service assumes another value when the input is absent: a|b → a|\`b. (behaviour: warn)
  Do: Pass a value of your own where you rely on it: a|b → a|\`b.
  spec/acme/1/actions/Do.yaml:2 → spec/acme/1/actions/Do.yaml:3

v1.0.0 → the working tree: 1 breaking change, 1 warning, 1 change of words: a major change. --all lists the 1 of words, too.`,
    );
  });

  test("words are listed when they are asked for", () => {
    expect(printText(compared(before, after), titles, { mark, all: true, isVersioned: true })).toContain(
      "text  acme/1 Do  [text-changed]",
    );
  });

  test("no change is one line", () => {
    expect(printText([], titles, { mark, all: false, isVersioned: true })).toBe(
      "v1.0.0 → the working tree: nothing changed.",
    );
  });

  test("vendor releases have no version of ours", () => {
    expect(summaryOf(compared(before, after), false)).toBe("1 breaking change, 1 warning, 1 change of words");
  });
});

test("for a pull request: a table a class, harmless ones folded, bars and backticks kept apart", () => {
  expect(printMarkdown(compared(before, after), titles, [])).toBe(`## Changes from v1.0.0 to the working tree

1 breaking change, 1 warning, 1 change of words: a major change.

### Breaking (1)

| what | change | what to do | where |
| --- | --- | --- | --- |
| \`Do.input.A\` | An optional input became required: \`optional → required\`<br>wire: break, types: break<br>\`input-required\` | Pass it in every call; a default of the server does not help. | \`spec/acme/1/actions/Do.yaml:2 → spec/acme/1/actions/Do.yaml:3\` |

### Warnings (1)

| what | change | what to do | where |
| --- | --- | --- | --- |
| \`Do.input.B\` | The service assumes another value when the input is absent: \`\` a\\|b → a\\|\`b \`\`<br>behaviour: warn<br>\`input-default-changed\` | Pass a value of your own where you rely on it: a\\|b → a\\|\`b. | \`spec/acme/1/actions/Do.yaml:2 → spec/acme/1/actions/Do.yaml:3\` |

<details><summary>Words (1)</summary>

| what | change | what to do | where |
| --- | --- | --- | --- |
| \`Do\` | Words changed: titles, descriptions, links, dates of review: \`→ doc\`<br>\`text-changed\` | Nothing. | \`spec/acme/1/actions/Do.yaml:2 → spec/acme/1/actions/Do.yaml:3\` |

</details>
`);
});

describe("an override", () => {
  const because = "Every user passes it already.";
  test.each([
    ["of the whole rule", { rule: "input-required", class: "warning", because }, "warning"],
    ["of another service", { rule: "input-required", class: "warning", service: "acme/2", because }, "breaking"],
    ["of another subject", { rule: "input-required", class: "warning", at: "Do.input.B", because }, "breaking"],
    ["of this subject", { rule: "input-required", class: "text", at: "Do.input.A", because }, "text"],
  ] as const)("%s", (_, override, want) => {
    const change = compared(before, after, [override]).find(({ rule }) => rule === "input-required");
    expect(change?.class).toBe(want);
    expect(change?.overridden).toEqual(want === "breaking" ? undefined : { from: "breaking", because });
    expect(change?.bump).toBe(want === "breaking" ? "major" : want === "text" ? "patch" : "minor");
  });

  test.each([
    ["breaking", "major"],
    ["warning", "minor"],
    ["deprecation", "minor"],
    ["additive", "minor"],
    ["text", "patch"],
  ] as const)("to %s asks for a %s version, whatever the rule asks for", (to, bump) => {
    const added = service({ actions: [...before.actions, action("Stop")] });
    const override = { rule: "action-added", class: to, because } as const;
    const [change, ...others] = compared(before, added, [override]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ rule: "action-added", class: to, bump, overridden: { from: "additive", because } });
    expect(bumpOf(change ? [change] : [])).toBe(bump);
  });

  test("of one subject counts before that of a rule, and is printed", () => {
    const overrides = [
      { rule: "input-required", class: "text", because: "Not this one." },
      { rule: "input-required", class: "warning", service: "acme/1", at: "Do.input.A", because },
    ] as const;
    const text = printText(compared(before, after, overrides), titles, { mark, all: false, isVersioned: true });
    expect(text).toContain(`The rule says breaking; the project says warning: ${because}`);
  });
});

test("classes are ordered from breaking to text", () => {
  expect(changeClasses.map((found) => isAtLeast(found, "deprecation"))).toEqual([true, true, true, false, false]);
});

test("a change that a vendor release explains says which", () => {
  const release = {
    number: 9,
    published: "2024-01-01T00:00:00+08:00",
    changes: [{ change: "add", kind: "input", of: "Do", name: "C" }],
  } as const;
  const now = service({ actions: [action("Do", { input: [member("C", "string")] })], releases: [release] });
  const [change] = compared(service({ actions: [action("Do")] }), now);
  expect(change?.release).toEqual({ number: 9, published: release.published });
});
