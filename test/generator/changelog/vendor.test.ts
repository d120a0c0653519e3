import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { planImport } from "../../../generator/changelog/index.js";
import { changelogText } from "../../../generator/changelog/text.js";
import type { ServiceSpec, Spec } from "../../../generator/load/spec.js";
import { draftsOf } from "../../../generator/upstream/draft.js";
import { readMetadata } from "../../../generator/upstream/metadata.js";
import { bare, namesAndTypes, realService, releasesOf, sourceFile } from "./real-service.js";
import { reparsed } from "../../../generator/changelog/reparse.js";
import { vendors } from "./vendor-text.js";

const source = sourceFile("000_e861bb1bac0c65c0.txt");
const upstream = sourceFile("../upstream/tencent-redis-api.2025-05-13.json");

/** The vendor's own text is not ours to publish: CACHESMITH_SOURCES names the folder that holds it. */
describe.skipIf(source === undefined || upstream === undefined)("the vendor's PDF, its first 2,000 lines", () => {
  let spec: Spec;
  let service: ServiceSpec;
  let pasted = { file: "pasted.txt", text: "" };

  beforeAll(async () => {
    ({ spec, service } = await realService());
    pasted = {
      file: "pasted.txt",
      text: readFileSync(source ?? "", "utf8")
        .split("\n")
        .slice(0, 2000)
        .join("\n"),
    };
  });

  test("reproduces all 87 files, but for the keys that are ours", () => {
    const { texts, refusals, leftOut } = planImport({
      service: bare(service),
      schemas: spec.schemas,
      pasted,
      drafts: undefined,
    });
    expect(refusals).toEqual([]);
    expect(leftOut).toMatchObject({ from: 1973 });
    const printed = releasesOf(service).filter(({ data }) => (data.release ?? 0) <= 87);
    for (const { file, data } of printed) expect(texts.get(file)).toBe(changelogText(file, vendors(data)));
  });

  test("leaves existing files untouched", () => {
    const plan = planImport({ service, schemas: spec.schemas, pasted, drafts: undefined });
    expect(plan.refusals).toEqual([]);
    expect([...plan.texts.keys()]).toEqual([]);
    expect({ known: plan.known.length, fresh: plan.fresh.length, tasks: plan.tasks.length }).toEqual({
      known: 87,
      fresh: 0,
      tasks: 0,
    });
  });

  test("with the vendor's metadata drafts what was curated by hand: pages, names, order, types, required flags", ({
    skip,
  }) => {
    skip(releasesOf(service).length > 87, "the definitions have taken in releases that this metadata does not know");
    const file = upstream ?? "";
    const drafts = draftsOf(readMetadata(file, readFileSync(file, "utf8")));
    const { texts } = planImport({ service: bare(service), schemas: spec.schemas, pasted, drafts });
    const drafted = reparsed(bare(service), texts);
    const required = (members: object = {}) =>
      Object.entries(members).flatMap(([name, member]) => ((member as { required?: true }).required ? [name] : []));
    const facts = ({ actions, structures }: ServiceSpec) => [
      ...actions.map(({ data: { action, doc, input, output } }) => ({
        action,
        doc,
        input: namesAndTypes(input),
        output: namesAndTypes(output),
        required: required(input),
      })),
      ...structures.map(({ data: { structure, doc, members } }) => ({
        structure,
        doc,
        members: namesAndTypes(members),
      })),
    ];
    const byName = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(facts(drafted).sort(byName)).toEqual(facts(service).sort(byName));
  });
});
