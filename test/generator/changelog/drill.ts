import { readFileSync } from "node:fs";
import { planImport, type Import } from "../../../generator/changelog/index.js";
import { reparsed } from "../../../generator/changelog/reparse.js";
import type { ServiceSpec } from "../../../generator/load/spec.js";
import { draftsOf, type MetadataDrafts } from "../../../generator/upstream/draft.js";
import { readMetadata } from "../../../generator/upstream/metadata.js";
import { pastService } from "./real-service.js";

const { spec, service } = await pastService();
export { service };

/** A made-up release of the drill, as somebody pasted it; release 87, which one of them has too, is the service's. */
export function fixture(name: string): string {
  return readFileSync(`test/fixtures/changelog/${name}`, "utf8");
}

/** Made-up metadata of release 88. */
export const vendor: MetadataDrafts = draftsOf(readMetadata("upstream.json", fixture("088-upstream.json")));

/** Imports a text into a service, by default that of this repository. */
export function run(
  text: string | undefined,
  { into = service, drafts }: { into?: ServiceSpec; drafts?: MetadataDrafts } = {},
): Import {
  const pasted = text === undefined ? undefined : { file: "pasted.txt", text };
  return planImport({ service: into, schemas: spec.schemas, pasted, drafts });
}

/** The service after an import. */
export const after = (plan: Import, into = service): ServiceSpec => reparsed(into, plan.texts);

/** The service after these releases of the drill. */
export const afterDrill = (...names: readonly string[]): ServiceSpec =>
  names.reduce((into, name) => after(run(fixture(name), { into }), into), service);

export const short = (file: string): string => file.slice(`spec/${service.id}/`.length);

export const filesOf = ({ texts }: Import): string[] => [...texts.keys()].map(short).sort();

export const textOf = ({ texts }: Import, file: string): string => texts.get(`spec/${service.id}/${file}`) ?? "";

/** What is left to do: `file:line sentence`, or without lines where curated files may still move. */
export const tasksOf = ({ tasks }: Import): string[] =>
  tasks.map(({ place, what }) => `${short(place.file)}:${place.line} ${what}`);

export const tasksWithoutLines = (plan: Import): string[] => tasksOf(plan).map((task) => task.replace(/:\d+ /, " "));
