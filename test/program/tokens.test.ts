import { expect, test } from "vitest";
import { programWith } from "./shell.js";
import { budgets, tokensOf } from "./tokens.js";

const counted = tokensOf(Object.keys(programWith().services));

test.each(["service", "action"] as const)("describing any %s costs an agent no more tokens than its budget", (kind) => {
  const [most] = [...counted[kind]].sort(([, one], [, other]) => other - one);
  console.info(`${kind}: at most ${most?.[1] ?? 0} of ${budgets[kind]} tokens, for ${most?.[0] ?? ""}`);
  expect([...counted[kind]].filter(([, tokens]) => tokens > budgets[kind])).toEqual([]);
});
