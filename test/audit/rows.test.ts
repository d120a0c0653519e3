import { describe, expect, test } from "vitest";
import { auditModule, auditModules } from "./shop.js";

const lead = `import type { Thing } from "acme-sdk/shop";\ndeclare const thing: Thing;\n`;

/** Text of a module after `lead`; `after` when a fix rewrites it; `found` what the list says. */
interface Row {
  readonly name: string;
  readonly before: string;
  readonly after?: string;
  readonly found: readonly string[];
}

const runid = "Runid of Thing is deprecated. Misspelt. Use RunId instead.";
const renames = (...places: readonly string[]) => places.map((place) => `main.ts:${place} ${runid} (--fix renames it)`);

const rows: readonly Row[] = [
  { name: "a dot", before: "thing.Runid;", after: "thing.RunId;", found: renames("3:7") },
  { name: "a dot in a chain", before: "thing?.Runid?.length;", after: "thing?.RunId?.length;", found: renames("3:8") },
  { name: "a non-null dot", before: "thing!.Runid!.at(0);", after: "thing!.RunId!.at(0);", found: renames("3:8") },
  {
    name: "brackets",
    before: `thing["Runid"]; thing['Runid'];`,
    after: `thing["RunId"]; thing['RunId'];`,
    found: renames("3:7", "3:23"),
  },
  {
    name: "an alias in a pattern",
    before: "const { Runid: x } = thing;",
    after: "const { RunId: x } = thing;",
    found: renames("3:9"),
  },
  {
    name: "a default in a pattern",
    before: `const { Runid = "" } = thing;`,
    after: `const { RunId: Runid = "" } = thing;`,
    found: renames("3:9"),
  },
  {
    name: "a pattern in a pattern",
    before: "const { a: [{ Runid }] } = { a: [thing] as const };",
    after: "const { a: [{ RunId: Runid }] } = { a: [thing] as const };",
    found: renames("3:15"),
  },
  {
    name: "a loop",
    before: "for (const { Runid } of [thing]) Runid;",
    after: "for (const { RunId: Runid } of [thing]) Runid;",
    found: renames("3:14"),
  },
  {
    name: "an assigned pattern",
    before: "let Runid; ({ Runid } = thing);",
    after: "let Runid; ({ RunId: Runid } = thing);",
    found: renames("3:15"),
  },
  {
    name: "an assigned pattern with a target",
    before: "let x; ({ Runid: x } = thing);",
    after: "let x; ({ RunId: x } = thing);",
    found: renames("3:11"),
  },
  {
    name: "satisfies",
    before: `({ Runid: "" }) satisfies Partial<Thing>;`,
    after: `({ RunId: "" }) satisfies Partial<Thing>;`,
    found: renames("3:4"),
  },
  {
    name: "a list of literals",
    before: `const l: Partial<Thing>[] = [{ Runid: "" }];`,
    after: `const l: Partial<Thing>[] = [{ RunId: "" }];`,
    found: renames("3:32"),
  },
  {
    name: "a generic",
    before: `const f = <T extends Thing>(t: T) => t.Runid;`,
    after: `const f = <T extends Thing>(t: T) => t.RunId;`,
    found: renames("3:40"),
  },
  { name: "a class of the user's", before: "class Mine { Runid = 1 }\nnew Mine().Runid;", found: [] },
  {
    name: "another owner of the same name",
    before: `import type { Box } from "acme-sdk/shop";\ndeclare const box: Box;\nbox.Runid;`,
    found: [],
  },
  {
    name: "a union with another owner",
    before: `import type { Box } from "acme-sdk/shop";\ndeclare const either: Thing | Box;\neither.Runid;`,
    found: [`main.ts:5:8 ${runid} (--fix leaves it: another type that the value may have keeps the name)`],
  },
  {
    name: "a name out of a constant",
    before: `const key = "Runid";\nthing[key];`,
    found: [`main.ts:4:7 ${runid} (--fix leaves it: the name is elsewhere)`],
  },
  {
    name: "a rename that would not compile",
    before: "thing.Runid = undefined;\nthing.Runid;",
    after: "thing.Runid = undefined;\nthing.RunId;",
    found: renames("3:7", "4:7"),
  },
  {
    name: "a removed member",
    before: "(thing as any).Weight; (thing as Thing).Weight;",
    found: ["main.ts:3:41 Weight of Thing is gone since release 3, 2022-03-04. Was always 0."],
  },
  {
    name: "an old spelling",
    before: `thing.Createtime; const { createTime } = thing;`,
    after: `thing.CreateTime; const { CreateTime: createTime } = thing;`,
    found: ["Createtime", "createTime"].map(
      (name, index) =>
        `main.ts:3:${[7, 27][index] ?? 0} ${name} of Thing is gone. An old spelling. Use CreateTime instead. (--fix renames it)`,
    ),
  },
  {
    name: "an input without a rename",
    before: `import type { Shop } from "acme-sdk/shop";\ndeclare const s: Shop;\ns.listThings({ Name: "x", Order: "y" });`,
    found: ["main.ts:5:16 Name of ListThingsInput is deprecated since release 2, 2021-03-04. Use Order instead."],
  },
  {
    name: "an input that is made elsewhere",
    before: `import type { Shop } from "acme-sdk/shop";\ndeclare const s: Shop;\nconst input = { Name: "x" };\ns.listThings(input);\ns.listThings({ ...input });`,
    found: ["6:14", "7:19"].map(
      (place) =>
        `main.ts:${place} Name of ListThingsInput is deprecated since release 2, 2021-03-04. Use Order instead. (--fix leaves it: input brings it along; change where it is made)`,
    ),
  },
  {
    name: "an action with another name",
    before: `import { Shop, lsitThings } from "acme-sdk/shop";\nconst s = new Shop();\ns.lsitThings();\nlsitThings(s);\ns.call("LsitThings");`,
    after: `import { Shop, listThings as lsitThings } from "acme-sdk/shop";\nconst s = new Shop();\ns.listThings();\nlsitThings(s);\ns.call("ListThings");`,
    found: ["3:16", "5:3", "7:8"].map(
      (place) =>
        `main.ts:${place} action LsitThings is deprecated. Misspelt. Use listThings instead. (--fix renames it)`,
    ),
  },
  {
    name: "a namespace and a re-export",
    before: `import * as sdk from "acme-sdk/shop";\nexport { lsitThings, lsitThings as mine } from "acme-sdk/shop";\nsdk.lsitThings;`,
    after: `import * as sdk from "acme-sdk/shop";\nexport { listThings as lsitThings, listThings as mine } from "acme-sdk/shop";\nsdk.listThings;`,
    found: ["4:10", "4:22", "5:5"].map(
      (place) =>
        `main.ts:${place} action LsitThings is deprecated. Misspelt. Use listThings instead. (--fix renames it)`,
    ),
  },
  {
    name: "what is no longer there",
    before: `import { type Crate, Shop } from "acme-sdk/shop";\nnew Shop().buyThing();`,
    found: [
      "main.ts:3:15 structure Crate is gone since release 3, 2022-03-04. Use Box instead.",
      "main.ts:4:12 action BuyThing is gone since release 3, 2022-03-04.",
    ],
  },
  {
    name: "a structure",
    before: `import type { OldBox } from "acme-sdk/shop";\nlet box: OldBox = thing.Old;`,
    found: ["3:15", "4:10"].map((place) => `main.ts:${place} structure OldBox is deprecated. Use Box instead.`),
  },
  {
    name: "a named value, and the text itself",
    before: `import { Color, Shop } from "acme-sdk/shop";\nColor.Puce;\nthing.Color === "puce";\nnew Shop().listThings({ Colors: ["puce"], Color: "puce" });\nconst c: Color = "puce";\nconst mine: string = "puce";\nswitch (thing.Color) { case "puce": }`,
    found: ["4:7", "5:17", "6:34", "6:50", "7:18", "9:29"].map(
      (place) => `main.ts:${place} Puce of Color is deprecated. Out of fashion.`,
    ),
  },
  {
    name: "an error code",
    before: `import { isShopError, type ShopErrorCode } from "acme-sdk/shop";\ndeclare const e: unknown;\nif (isShopError(e, "Gone.Thing")) 1;\nif (isShopError(e)) e.code === "Gone.Thing";\nconst code: ShopErrorCode = "Gone.Thing";\nconst mine = "Gone.Thing";`,
    found: ["5:20", "6:32", "7:29"].map(
      (place) => `main.ts:${place} error code Gone.Thing of shop is deprecated. Use Busy instead.`,
    ),
  },
];

describe("finds and fixes", () => {
  const audited = auditModules(rows.map(({ before }) => ({ "main.ts": lead + before })));

  test.each(rows.map((row, index) => ({ ...row, is: audited[index] })))(
    "$name",
    ({ before, after = before, found, is }) => {
      expect(is?.found).toEqual(found);
      expect(is?.fixed).toBe(lead + after);
    },
  );
});

describe("modules that lean on each other", () => {
  test("keep a name that another module needs", () => {
    const user = `import { made } from "./main.js";\nexport const text: string = made.Runid;`;
    const before = `${lead}export const made = { Runid: "x" } satisfies Partial<Thing>;`;
    expect(auditModule(before, { "user.ts": user }).fixed).toBe(before);
  });

  test("pass types on", () => {
    const types = `export type { Thing as Item } from "acme-sdk/shop";`;
    const { fixed } = auditModule(`import type { Item } from "./types.js";\nexport const f = (i: Item) => i.Runid;`, {
      "types.ts": types,
    });
    expect(fixed).toContain("i.RunId");
  });
});

describe("files that a program wrote", () => {
  test.each(["// Generated by x. Do not edit.\n", "/**\n * @generated\n */\n"])("%j are listed and left", (head) => {
    const { found, fixed } = auditModule(`${head}${lead}thing.Runid;`);
    expect(found[0]).toContain("--fix leaves it: a program wrote this file");
    expect(fixed).toContain("thing.Runid");
  });
});
