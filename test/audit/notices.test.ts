import { describe, expect, test } from "vitest";
import { emitAudit, noticesOf } from "../../generator/emit/audit.js";
import type { ChangeModel, Model, ServiceModel } from "../../generator/model/model.js";
import { action, depot, member, model, shop } from "../fixtures/model.js";

const noticesFor = (service: ServiceModel, whole: Model = model): unknown => noticesOf(service, whole)["notices"];

describe("what the audit knows", () => {
  test("is where a service is imported from, its releases and what they deprecate", () => {
    expect(noticesOf(shop, model)).toMatchObject({
      ...{ subpath: "acme-shop", client: "AcmeShop" },
      releases: [
        [1, "2020-01-02"],
        [2, "2021-03-04"],
      ],
      notices: [
        {
          ...{ kind: "input", name: "Name", owner: "ListThingsInput", release: 2, date: "2021-03-04" },
          ...{ reason: "Had two meanings.", instead: "Order", rename: undefined },
        },
        { kind: "member", name: "Runid", owner: "ThingSet", reason: "Misspelt.", instead: "RunId", rename: undefined },
      ],
    });
  });

  const since = { release: 2, date: "2021-03-04", source: "changelog" } as const;
  const deprecated = { ...since, replacedBy: "New", rename: true, reason: undefined } as const;

  test.each([
    { name: "of the same type", replacement: member("New", "string"), rename: "New" },
    { name: "of another type", replacement: member("New", "integer"), rename: undefined },
    { name: "that may be null", replacement: member("New", "string", { nullable: true }), rename: undefined },
    { name: "of a list", replacement: member("New", "string[]"), rename: undefined },
  ])("is a rename only when the changelog says so and the replacement is one $name", ({ replacement, rename }) => {
    const output = [member("Old", "string", { deprecated }), replacement];
    const service = { ...shop, structures: [], actions: [action("Look", { output })] };
    expect(noticesFor(service)).toMatchObject([{ name: "Old", owner: "LookOutput", rename }]);
  });

  test.each([
    {
      name: "takes and returns the same",
      replacement: action("New", { output: [member("Id", "string")] }),
      rename: "New",
    },
    { name: "returns less", replacement: action("New"), rename: undefined },
    {
      name: "asks for more",
      replacement: action("New", {
        input: [member("Key", "string", { required: true })],
        output: [member("Id", "string")],
      }),
      rename: undefined,
    },
  ])("of an action it is a rename only when the new one $name", ({ replacement, rename }) => {
    const old = action("Old", { output: [member("Id", "string")], deprecated });
    expect(noticesFor({ ...shop, structures: [], actions: [old, replacement] })).toMatchObject([
      { kind: "action", name: "Old", rename },
    ]);
  });

  test("is what a release removed and none brought back", () => {
    const change = (
      verb: ChangeModel["change"],
      kind: ChangeModel["kind"],
      name: string,
      of?: string,
    ): ChangeModel => ({
      ...{ change: verb, kind, of, name, replacedBy: undefined, reason: undefined },
    });
    const releases = [
      {
        number: 1,
        published: "2020-01-02T00:00:00Z",
        changes: [change("remove", "action", "GoThing"), change("remove", "input", "A", "ListThings")],
      },
      {
        number: 2,
        published: "2020-01-03T00:00:00Z",
        changes: [change("add", "action", "GoThing"), change("remove", "structure", "Crate")],
      },
    ];
    expect(noticesFor({ ...shop, actions: [], structures: [], releases })).toMatchObject([
      { kind: "input", name: "A", owner: "ListThingsInput", removed: true, release: 1, date: "2020-01-02" },
      { kind: "structure", name: "Crate", removed: true, release: 2, date: "2020-01-03" },
    ]);
  });

  test("is every action and code of a service that is going, with its counterpart", () => {
    const elsewhere = {
      service: "acme-shop/2020",
      client: "AcmeShop",
      subpath: "acme-shop",
      module: "acme-sdk/acme-shop",
    };
    const going = { release: undefined, date: "2024-05-06", source: "prose", reason: undefined, elsewhere } as const;
    const service: ServiceModel = {
      ...depot,
      deprecated: { ...going, replacedBy: "acme-shop/2020" },
      actions: [action("ShowBox", { deprecated: { ...going, replacedBy: "ListThings" } })],
    };
    const moves = [{ from: "Locked", to: "ResourceUnavailable.ThingLocked" }];
    const actions = [{ from: "ShowBox", to: "ListThings", note: "Filter by id.", errors: moves }];
    const migration = { from: depot.id, to: shop.id, summary: "All.", errors: [], actions, place: action("X").place };
    expect(noticesFor(service, { ...model, migrations: [migration] })).toMatchObject([
      { kind: "service", name: "AcmeDepotV2", date: "2024-05-06", instead: "AcmeShop (acme-sdk/acme-shop)" },
      {
        kind: "action",
        name: "ShowBox",
        hint: "Filter by id.",
        instead: "listThings of AcmeShop (acme-sdk/acme-shop)",
      },
      { kind: "code", name: "Locked", date: "2024-05-06", instead: "ResourceUnavailable.ThingLocked" },
    ]);
  });

  test("is in its own module", () => {
    expect(emitAudit(shop, model).map(({ path }) => path)).toEqual(["src/acme-shop/notices.ts"]);
  });
});
