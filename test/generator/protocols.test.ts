import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { protocols } from "../../generator/protocols/index.js";

const runtime = join(import.meta.dirname, "../../templates/runtime");

/** What `options.ts` of each protocol's runtime says of its credentials. */
type Parts = Readonly<Record<string, { readonly env: string; readonly optional?: true }>>;

describe.each([...protocols.values()])("protocol $name", (protocol) => {
  test("says of the credentials what its runtime reads", async () => {
    const file = join(runtime, "protocols", protocol.name, "options.ts");
    // A module of ours, chosen at run time: the compiler cannot know its exports.
    const { credentialParts } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      readonly credentialParts: Parts;
    };
    const parts = Object.entries(credentialParts).map(([part, facts]) => ({ part, ...facts }));
    expect(protocol.credentials).toEqual(parts);
  });

  test("names a module of the runtime, and what it exports", async () => {
    const file = join(runtime, protocol.runtime.module.replace(/\.js$/, ".ts"));
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>; // likewise
    expect(module[protocol.runtime.exported]).toMatchObject({ name: protocol.name });
  });
});
