import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printRules } from "../../../generator/diff/print/catalogue.js";
import { rules } from "../../../generator/diff/rules/index.js";
import type { ChangeClass, Rule } from "../../../generator/diff/rules/rule.js";

const all: [string, Rule][] = Object.entries(rules);

/** The worst verdict of the lenses, and what it asks of the version. */
function expected({ lenses }: Rule): { readonly class: ChangeClass | undefined; readonly bump: string } {
  const verdicts = Object.values(lenses) as string[];
  if (verdicts.includes("break")) return { class: "breaking", bump: "major" };
  return verdicts.includes("warn") ? { class: "warning", bump: "minor" } : { class: undefined, bump: "" };
}

const levels: Readonly<Record<ChangeClass, string>> = {
  breaking: "ERR",
  warning: "WARN",
  deprecation: "INFO",
  additive: "INFO",
  text: "INFO",
};

describe("every rule", () => {
  test.each(all)("%s has the class and the step of its worst lens, or says why not", (_, rule) => {
    const { class: found, bump } = expected(rule);
    const isPlain =
      found === undefined ? !["breaking", "warning"].includes(rule.class) : rule.class === found && rule.bump === bump;
    expect(rule.because !== undefined).toBe(!isPlain);
  });

  test.each(all)("%s says why when oasdiff judges otherwise", (_, { class: found, oasdiff }) => {
    if (oasdiff === undefined) return;
    expect(oasdiff.ids.length).toBeGreaterThan(0);
    // The same level may still be worth a word; another one never goes without.
    if (oasdiff.level !== levels[found]) expect(oasdiff.differs).toBeDefined();
  });

  test.each(all)("%s says in sentences what changed and what to do", (id, { title, todo }) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(title).toMatch(/^[A-Z].*[^.]$/u);
    expect(todo).toMatch(/^[A-Z].*\.$/u);
  });
});

test("the schema of override files knows every rule and no other", () => {
  const schema = JSON.parse(readFileSync("spec/schema/rules.schema.json", "utf8")) as RulesSchema; // looked at below
  expect(schema.properties.overrides.items.properties.rule.enum.toSorted()).toEqual(Object.keys(rules).sort());
});

interface RulesSchema {
  readonly properties: {
    readonly overrides: {
      readonly items: { readonly properties: { readonly rule: { readonly enum: readonly string[] } } };
    };
  };
}

test("the printed catalogue has every rule, what to do, and every difference from oasdiff", () => {
  const text = printRules();
  for (const [id, { title, todo, because, oasdiff }] of all) {
    expect(text).toContain(`| \`${id}\` | ${title} |`);
    expect(text).toContain(`- \`${id}\`: ${todo}`);
    if (because !== undefined) expect(text).toContain(because);
    if (oasdiff?.differs !== undefined) expect(text).toContain(oasdiff.differs);
  }
});

/** The table of shared/PITFALLS.md, line by line: what must never change without being meant. */
test.each([
  ["action-added", "additive", "minor"],
  ["structure-added", "additive", "minor"],
  ["input-added", "additive", "minor"],
  ["output-added", "additive", "minor"],
  ["input-added-required", "breaking", "major"],
  ["input-required", "breaking", "major"],
  ["input-optional", "additive", "minor"],
  ["action-removed", "breaking", "major"],
  ["input-removed", "breaking", "major"],
  ["output-removed", "breaking", "major"],
  ["action-removed-announced", "warning", "major"],
  ["action-renamed", "breaking", "major"],
  ["input-renamed", "breaking", "major"],
  ["output-renamed", "breaking", "major"],
  ["input-value-added", "additive", "minor"],
  ["output-value-added", "additive", "minor"],
  ["input-value-removed", "breaking", "major"],
  ["output-bigint", "breaking", "major"],
  ["output-nullable", "warning", "minor"],
  ["input-default-changed", "warning", "minor"],
  ["rate-limit-changed", "warning", "minor"],
  ["input-range-tightened", "breaking", "major"],
  ["error-added", "additive", "minor"],
  ["error-removed", "breaking", "major"],
  ["action-deprecated", "deprecation", "minor"],
  ["deprecation-earlier", "breaking", "minor"],
  ["text-changed", "text", "patch"],
] as const)("the change rules make %s %s and a %s version", (id, found, bump) => {
  expect([rules[id].class, rules[id].bump]).toEqual([found, bump]);
});
