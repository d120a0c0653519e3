import { cpSync } from "node:fs";
import { join } from "node:path";
import { readChangelog } from "../../../generator/changelog/read.js";
import type { ReadText } from "../../../generator/changelog/reading.js";
import { loadSpec } from "../../../generator/load/index.js";
import type { ChangelogYaml, Members, ServiceSpec, Spec, SpecFile } from "../../../generator/load/spec.js";
import { rewind } from "../replay/rewind.js";
import { emptyFolder, repository } from "../pipeline/project.js";

/** What a list of such names belongs to. */
export const byKind = { input: "action", output: "action", member: "structure" } as const;

interface RealService {
  readonly spec: Spec;
  readonly service: ServiceSpec;
}

/** The spec of this repository, and its service whose releases have numbers. */
export const realService = (): Promise<RealService> => serviceIn(repository);

/** The service that texts are imported into, and the release after which they come. */
const imported = { service: "tencent-redis/2018-04-12", last: 87 } as const;

/** The same as it was at release 87. */
export async function pastService(): Promise<RealService> {
  const root = emptyFolder();
  cpSync(join(repository, "spec"), join(root, "spec"), { recursive: true });
  await rewind(root, imported.service, imported.last);
  return serviceIn(root);
}

async function serviceIn(root: string): Promise<RealService> {
  const { spec } = await loadSpec(root);
  const service = spec.services.find(({ id }) => id === imported.service);
  if (service === undefined) throw new Error(`no service ${imported.service}`);
  return { spec, service };
}

/** Releases of a service, without prose.yaml. */
export const releasesOf = ({ changelog }: ServiceSpec): SpecFile<ChangelogYaml>[] =>
  changelog.filter(({ data }) => data.release !== undefined);

/** The service before anybody wrote a definition or a release. */
export const bare = (service: ServiceSpec): ServiceSpec => ({ ...service, actions: [], structures: [], changelog: [] });

/** Reads a text that knows nothing but itself. */
export const readAlone = (text: string): ReadText => readChangelog("text", text, () => false);

const sources = process.env["CACHESMITH_SOURCES"];

/** A file of the vendor's texts, or of a folder beside them; undefined where nobody has named the folder. */
export const sourceFile = (...path: readonly string[]): string | undefined =>
  sources === undefined ? undefined : join(sources, ...path);

export const namesAndTypes = (members: Members = {}): string[] =>
  Object.entries(members).map(([name, { type }]) => `${name}: ${type}`);
