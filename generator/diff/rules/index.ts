import { actionRules } from "./action.js";
import { inputRules } from "./input.js";
import { outputRules } from "./output.js";
import type { RulesYaml } from "../../definition/written.js";
import type { Rule } from "./rule.js";
import { serviceRules } from "./service.js";
import { valueRules } from "./values.js";

type RuleName = RulesYaml["overrides"][number]["rule"];

/** Every rule by its id. Ids are stable; a test keeps spec/schema/rules.schema.json in step with them. */
export const rules = {
  ...serviceRules,
  ...actionRules,
  ...inputRules,
  ...outputRules,
  ...valueRules,
} as const satisfies Readonly<Record<RuleName, Rule>>;

export type RuleId = keyof typeof rules;

export const ruleOf = (id: RuleId): Rule => rules[id];

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(rules, text);
