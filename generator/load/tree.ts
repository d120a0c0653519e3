import { listSources, type UnreadEntry } from "../disk/index.js";

/** The kinds of file in spec/, each with a schema of the same name. */
export const fileKinds = [
  "package",
  "service",
  "action",
  "structure",
  "enums",
  "errors",
  "changelog",
  "upstream",
  "tables",
  "migration",
  "equals",
  "rules",
  "release",
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file of spec/ and what its path says it is. */
export interface SpecPath {
  /** Relative to the project, with `/`. */
  readonly file: string;
  readonly kind: FileKind;
  /** Folder of the service below spec/; empty for what stands beside the services. */
  readonly service: string;
  /** Folder of actions/ that an action lies in. */
  readonly category: string;
}

/** What lies in spec/, each list in an order that no disk or locale changes. */
export interface SpecTree {
  readonly known: readonly SpecPath[];
  readonly unknown: readonly string[];
  /** What is no file, or not meant to be one of spec/. */
  readonly unread: readonly UnreadEntry[];
}

/** Where in a service folder each kind lies. */
const places: readonly { readonly kind: FileKind; readonly pattern: RegExp }[] = [
  { kind: "service", pattern: /^service\.yaml$/u },
  { kind: "action", pattern: /^actions\/(?<category>[^/]+)\/[^/]+\.yaml$/u },
  { kind: "structure", pattern: /^structures\/[^/]+\.yaml$/u },
  { kind: "enums", pattern: /^enums\.yaml$/u },
  { kind: "errors", pattern: /^errors\.yaml$/u },
  { kind: "changelog", pattern: /^changelog\/[^/]+\.yaml$/u },
  { kind: "upstream", pattern: /^upstream\.yaml$/u },
  { kind: "tables", pattern: /^tables\.yaml$/u },
];

/** What lies beside the services: a product's migrations between them, what the package itself has to say. */
const besides: readonly { readonly kind: FileKind; readonly pattern: RegExp }[] = [
  { kind: "package", pattern: /^package\.yaml$/u },
  { kind: "equals", pattern: /^equals\.yaml$/u },
  { kind: "rules", pattern: /^change-rules\.yaml$/u },
  { kind: "release", pattern: /^releases\/[^/]+\.yaml$/u },
  { kind: "migration", pattern: /^[^/]+\/migrations\/[^/]+\.yaml$/u },
];

/** Lists spec/; undefined when there is no such folder. The schemas are listed apart: a project may share their folder. */
export function listSpec(root: string): SpecTree | undefined {
  const found = listSources(`${root}/spec`, (path) => path === "schema");
  if (found === undefined) return undefined;
  const { files } = found;
  const services = files
    .filter((file) => file.endsWith("/service.yaml"))
    .map((file) => file.slice(0, -"/service.yaml".length));
  const known: SpecPath[] = [];
  const unknown: string[] = [];
  for (const file of files) {
    const place = classify(file, services);
    if (place !== undefined) known.push(place);
    else if (!isNoDefinition(file)) unknown.push(`spec/${file}`);
  }
  const schemas = listSources(`${root}/spec/schema`)?.unread ?? [];
  const unread = [...found.unread, ...schemas.map(({ path, why }) => ({ path: `schema/${path}`, why }))];
  return { known, unknown, unread: unread.map(({ path, why }) => ({ path: `spec/${path}`, why })) };
}

/** What a release notes of the reference. */
const isNoDefinition = (file: string): boolean => file === "releases/addresses.txt";

function classify(file: string, services: readonly string[]): SpecPath | undefined {
  const beside = besides.find(({ pattern }) => pattern.test(file));
  if (beside !== undefined) return { file: `spec/${file}`, kind: beside.kind, service: "", category: "" };
  for (const service of services) {
    if (!file.startsWith(`${service}/`)) continue;
    for (const { kind, pattern } of places) {
      const match = pattern.exec(file.slice(service.length + 1));
      if (match !== null) return { file: `spec/${file}`, kind, service, category: match.groups?.["category"] ?? "" };
    }
  }
  return undefined;
}
