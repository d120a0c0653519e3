import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { protocols } from "../../generator/protocols/index.js";
import { vendors } from "../../generator/vendors/index.js";

/** What the accounts of each vendor's runtime say of their credentials. */
type Parts = Readonly<
  Record<string, { readonly env: string; readonly also?: string; readonly optional?: true; readonly signs?: true }>
>;

test.each([...vendors.values()])("$name says of the credentials what its runtime reads", async (vendor) => {
  const file = join(import.meta.dirname, "../../templates/runtime/vendors", vendor.folder, "index.ts");
  // A module of ours, chosen at run time: the compiler cannot know its exports.
  const { account } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly account: { readonly parts: Parts };
  };
  expect(vendor.credentials).toEqual(
    Object.entries(account.parts).map(([part, { signs: _, ...facts }]) => ({ part, ...facts })),
  );
  expect(protocols.get(vendor.roles)?.parts).toEqual(Object.keys(account.parts));
});
