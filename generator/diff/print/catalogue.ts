import { rules, ruleOf, type RuleId } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";

/** The catalogue of rules as Markdown: what `cachesmith diff --rules` prints. Fit to be a page of documentation. */
export function printRules(): string {
  const ids = Object.keys(rules) as RuleId[]; // the keys of an object that has no others
  return [
    "# Change rules",
    "Every change has one rule. Its class is the worst verdict of three lenses: the bytes on the wire, the TypeScript that users compile, and what a call does. Where class or version step are others, the reason is below. spec/change-rules.yaml may override a class, with a reason.",
    [
      "| rule | change | class | version | wire | types | behaviour |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...ids.map(ruleRow),
    ].join("\n"),
    "## What users must do",
    ids.map((id) => `- \`${id}\`: ${ruleOf(id).todo}`).join("\n"),
    "## Where the class is not the worst verdict",
    ids.flatMap((id) => reasonLine(id, ruleOf(id))).join("\n"),
    "## Beside oasdiff",
    "The checks of oasdiff (github.com/oasdiff/oasdiff, rules of release 1.30 and later) that see the same change in the OpenAPI documents of two versions. ERR is our breaking, WARN our warning, INFO the rest. It judges the wire alone; most differences come from the TypeScript lens, or from vendors whose documents change without the service.",
    [
      "| rule | class | oasdiff | level | why we differ |",
      "| --- | --- | --- | --- | --- |",
      ...ids.flatMap(oasdiffRow),
    ].join("\n"),
    "## Changes that oasdiff has no check for",
    `${ids
      .filter((id) => ruleOf(id).oasdiff === undefined)
      .map((id) => `\`${id}\``)
      .join(", ")}: an OpenAPI document does not say them, or its checks pass them by.`,
  ].join("\n\n");
}

function ruleRow(id: RuleId): string {
  const rule = ruleOf(id);
  const { wire, types, behaviour } = rule.lenses;
  return `| \`${id}\` | ${rule.title} | ${rule.class} | ${rule.bump} | ${wire} | ${types} | ${behaviour} |`;
}

const reasonLine = (id: RuleId, { because }: Rule): string[] =>
  because === undefined ? [] : [`- \`${id}\`: ${because}`];

function oasdiffRow(id: RuleId): string[] {
  const rule = ruleOf(id);
  if (rule.oasdiff === undefined) return [];
  const { ids, level, differs = "" } = rule.oasdiff;
  return [`| \`${id}\` | ${rule.class} | ${ids.map((check) => `\`${check}\``).join(", ")} | ${level} | ${differs} |`];
}
