import { readFileSync } from "node:fs";
import { buildModel } from "../../../generator/model/build.js";
import { replay } from "../../../generator/timeline/index.js";
import { compare } from "../../../generator/upstream/compare.js";
import { explainDifferences, type Verdict } from "../../../generator/upstream/explain.js";
import { readUpstream } from "../../../generator/upstream/read.js";
import { edited, load, type Edit } from "../check/project.js";

/** Metadata that says of the base service what the base service says of itself. */
export const demo = readFileSync("test/fixtures/upstream/demo.json", "utf8");

/** The metadata with one text of it replaced. */
export function altered(replace: string, by: string): string {
  if (!demo.includes(replace)) throw new Error(`the metadata has no ${replace}`);
  return demo.replace(replace, () => by);
}

/** The base service, with edits, against the metadata. */
export async function verdictOf(metadata: string, edits: readonly Edit[] = []): Promise<Verdict> {
  const { spec } = await load(edited(edits).files);
  const model = buildModel(spec, new Map(spec.services.map((service) => [service.id, replay(service).timeline])));
  const [ours, files] = [model.services[0], spec.services[0]];
  if (ours === undefined || files === undefined) throw new Error("the edits left no service");
  return explainDifferences(compare(ours, files, readUpstream("demo.json", metadata)), files.upstream);
}
