import { describe, expect, test } from "vitest";
import { isRelease, modelAt, needsOf, presenceNote } from "../../../generator/diff/at.js";
import type { ModelDocument, ReleaseChangeDocument, ServiceDocument } from "../../../generator/diff/document.js";
import { compareVersions } from "../../../generator/diff/index.js";
import { action, member, service, structure } from "./document.js";
import { say } from "./row.js";

const change = (
  verb: ReleaseChangeDocument["change"],
  kind: ReleaseChangeDocument["kind"],
  name: string,
  of?: string,
): ReleaseChangeDocument => ({
  ...{ change: verb, kind, name },
  ...(of !== undefined && { of }),
});

/** Release 1 brings List and Box; 2 more of both and Gone; 3 deprecates, and removes Gone and Box.Old. */
const acme: ServiceDocument = service({
  actions: [
    action("List", {
      since: 1,
      input: [member("Limit", "integer", { since: 1 }), member("Order", "string", { since: 2, required: true })],
      output: [member("Rows", "Box[]", { since: 1 })],
    }),
    action("Stop", { since: 2, deprecated: { source: "prose", date: "2022-06-01" } }),
    action("Ever", { since: 1, deprecated: { source: "prose" } }),
  ],
  structures: [
    structure(
      "Box",
      [
        member("Id", "string", { since: 1 }),
        member("Colour", "string", {
          since: 1,
          deprecated: { source: "changelog", release: 3, date: "2022-01-01", replacedBy: "Color" },
        }),
        member("Color", "string", { since: 2 }),
      ],
      { since: 1 },
    ),
  ],
  releases: [
    {
      number: 1,
      published: "2020-01-01T10:00:00+08:00",
      changes: [change("add", "action", "List"), change("add", "action", "Ever"), change("add", "structure", "Box")],
    },
    {
      number: 2,
      published: "2021-01-01T10:00:00+08:00",
      changes: [
        ...[
          change("add", "input", "Order", "List"),
          change("add", "member", "Color", "Box"),
          change("add", "action", "Gone"),
        ],
        ...[change("add", "action", "Stop"), change("add", "input", "Id", "Gone")],
      ],
    },
    {
      number: 3,
      published: "2022-01-01T10:00:00+08:00",
      changes: [
        { ...change("deprecate", "member", "Colour", "Box"), replacedBy: "Color" },
        change("remove", "action", "Gone"),
        change("remove", "member", "Old", "Box"),
      ],
    },
  ],
});
const undated = service({ id: "acme/2", actions: [action("Go")] });
const today: ModelDocument = { services: [acme, undated] };

/** Names in the snapshot of the first service: deprecated ones with a cross. */
function namesAt(release: string): string[] {
  const snapshot = modelAt(today, release);
  if (typeof snapshot === "string") throw new Error(snapshot);
  const [{ actions, structures } = service()] = snapshot.document.services;
  const cross = (item: { readonly name: string; readonly deprecated?: unknown }): string =>
    `${item.name}${item.deprecated ? "†" : ""}`;
  return [
    ...actions.map((found) =>
      `${cross(found)}(${found.input.map(cross).join(" ")}) ${found.output.map(cross).join(" ")}`.trim(),
    ),
    ...structures.map((found) => `${cross(found)} { ${found.members.map(cross).join(" ")} }`),
  ];
}

describe("the model as of a release", () => {
  test.each([
    ["1", ["List(Limit) Rows", "Ever†()", "Box { Id Colour Old }"]],
    ["2", ["List(Limit Order) Rows", "Stop()", "Ever†()", "Gone(Id)", "Box { Id Colour Color Old }"]],
    ["3", ["List(Limit Order) Rows", "Stop()", "Ever†()", "Box { Id Colour† Color }"]],
    ["2021-12-31", ["List(Limit Order) Rows", "Stop()", "Ever†()", "Gone(Id)", "Box { Id Colour Color Old }"]],
  ])("%s has what was there, and what was lost since", (release, names) => {
    expect(namesAt(release)).toEqual(names);
  });

  test("says what it cannot know, and whom it leaves out", () => {
    const snapshot = modelAt(today, "2");
    expect(typeof snapshot === "string" ? snapshot : snapshot.notes).toEqual([
      presenceNote,
      "Left out, for they have no such release: acme/2.",
    ]);
  });

  test("of no release says which there are", () => {
    expect(modelAt(today, "9")).toBe("No service has a release 9. acme/1 has 1 to 3; acme/2 has no changelog.");
  });

  test.each([
    ["87", true],
    ["2025-05-13", true],
    ["v1", false],
    ["deadbee", false],
    ["12345", false],
  ])("%s is a release: %s", (text, want) => {
    expect(isRelease(text)).toBe(want);
  });
});

/** Differences of two releases, or of one and today. */
function between(first: string, second: string | undefined): string[] {
  const [before, after] = [first, second].map((release) => {
    const snapshot = release === undefined ? undefined : modelAt(today, release);
    if (typeof snapshot === "string") throw new Error(snapshot);
    const document = { services: (snapshot?.document ?? today).services.slice(0, 1) };
    return { document, title: release ?? "today", presence: snapshot !== undefined };
  });
  if (before === undefined || after === undefined) throw new Error("two sides");
  return compareVersions(before, after, []).map(say);
}

describe("a difference of releases", () => {
  test("is what came, went and was deprecated; a rule for required inputs would claim too much", () => {
    expect(between("1", "2")).toEqual([
      "additive action-added Stop",
      "additive action-added Gone",
      "additive input-added List.input.Order",
      "additive output-added Box.Color",
      "text release-recorded release 2: → 2021-01-01",
    ]);
    expect(between("2", "3")).toEqual([
      "breaking action-removed Gone",
      "breaking output-removed Box.Old",
      "deprecation output-deprecated Box.Colour: → use Color instead",
      "text release-recorded release 3: → 2022-01-01",
    ]);
  });

  test("of the last one from today is what prose says of later", () => {
    expect(between("3", undefined)).toEqual([
      "deprecation action-deprecated Stop: → no replacement is named (2022-06-01)",
    ]);
  });
});

describe("which release something needs", () => {
  test.each([
    ["List", ["List 1 2020-01-01"]],
    ["List.Order", ["List.input.Order 2 2021-01-01"]],
    ["List.input.Order", ["List.input.Order 2 2021-01-01"]],
    ["Box.Colour", ["Box.Colour 1 2020-01-01 deprecated"]],
    ["Color", ["Box.Color 2 2021-01-01"]],
    ["Go", ["Go none none"]],
    ["Nothing", []],
  ])("%s", (wanted, want) => {
    const found = needsOf(today, wanted).map(
      ({ path, since, published, deprecated }) =>
        `${path} ${since ?? "none"} ${published ?? "none"}${deprecated ? " deprecated" : ""}`,
    );
    expect(found).toEqual(want);
  });
});
