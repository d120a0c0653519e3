import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { referenceOf, sdk } from "./shell.js";

const { describe } = sdk["program/mcp/tools"];

/** What an agent pays at most for a description. */
export const budgets = { service: 2500, action: 1200 };

/** Tokens of each description, by its name: of services, and of their actions. */
export function tokensOf(
  services: readonly string[],
): Readonly<Record<keyof typeof budgets, ReadonlyMap<string, number>>> {
  const references = services.map(referenceOf);
  const actions = references.flatMap((reference) =>
    Object.keys(reference.actions).map((name) => {
      return [`${reference.subpath} ${name}`, countTokens(describe(reference, name))] as const;
    }),
  );
  return {
    service: new Map(references.map((reference) => [reference.subpath, countTokens(describe(reference))])),
    action: new Map(actions),
  };
}
