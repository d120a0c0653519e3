import { existsSync } from "node:fs";
import { productOf, readSheet, type Request, type Sheet } from "../changelog/index.js";
import type { ChangeKind, ServiceSpec } from "../load/spec.js";
import { definitionsOf } from "../timeline/definitions.js";
import { keyOf } from "../timeline/entries.js";
import { alignedWith } from "../upstream/align.js";
import { draftsOf, type MetadataDrafts } from "../upstream/draft.js";
import { additionsTo, compareEditions, type EditionChange } from "../upstream/editions.js";
import { readExamples, structuredAll, type RawExample, type VendorExample } from "../upstream/examples.js";
import type { Metadata } from "../upstream/metadata.js";
import { limits, readGiven, type Given } from "./given.js";
import { openMetadata } from "./metadata.js";
import { openPackage } from "./package.js";

export interface ImportOptions {
  /** The vendor's text, relative to the current folder; `-` is standard input. Without it only drafts are filled in. */
  readonly text?: string | undefined;
  readonly service?: string | undefined;
  /** The vendor's metadata, relative to the current folder. */
  readonly upstream?: string | undefined;
  /** An earlier edition of it: what changed since and no release says becomes an entry of its own. */
  readonly from?: string | undefined;
  /** The vendor's npm package, as it is installed: its types in place of the metadata. */
  readonly package?: string | undefined;
  /** The vendor's pages of actions, as pasted texts. */
  readonly page?: readonly string[] | undefined;
  /** The vendor's examples. */
  readonly examples?: string | undefined;
  /** Day of the metadata or package, where its file is not named after it. */
  readonly date?: string | undefined;
  readonly amend?: boolean | undefined;
  /** The last release to take in. */
  readonly until?: string | undefined;
  /** What a person says of the drafts; written anew with what is open. */
  readonly sheet?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** What an import reads beside the text. */
export interface Sources {
  readonly metadata: Metadata | undefined;
  readonly drafts: MetadataDrafts | undefined;
  readonly editions: Request["editions"];
  readonly examples: Request["examples"];
  readonly day: string | undefined;
}

/** Everything beside the text, or a sentence that says what cannot be used. */
export function openSources(options: ImportOptions, services: readonly ServiceSpec[]): Sources | string {
  const { upstream, from, package: installed, examples, date } = options;
  const file = upstream ?? installed;
  const products = services.flatMap((service) => productOf(service) ?? []);
  const open = (edition: string): Metadata | string => underOurNames(openMetadata(edition), options.service, services);
  const metadata = upstream === undefined ? installed && openPackage(installed, products) : open(upstream);
  if (typeof metadata === "string" && metadata !== "") return metadata;
  const before = from === undefined ? undefined : open(from);
  if (typeof before === "string") return before;
  const printed = examples === undefined ? undefined : openExamples(examples);
  if (typeof printed === "string") return printed;
  const day = date ?? /(\d{4}-\d{2}-\d{2})[^/]*$/u.exec(file ?? "")?.[1];
  const found = metadata === "" ? undefined : metadata;
  if (before !== undefined && (found === undefined || day === undefined))
    return "An earlier edition (--from) needs the later one (--to) and its day: in the file's name, or --date.";
  return {
    ...{ metadata: found, drafts: found && draftsOf(found), day },
    editions:
      before && found && day !== undefined ? { ...compareEditions(before, found), day, file: file ?? "" } : undefined,
    examples: printed && ((action) => examplesOf(printed, action, found)),
  };
}

/** Operations of a REST service keep our names, by which releases, definitions and drafts know them. */
function underOurNames(
  metadata: Metadata | string,
  id: string | undefined,
  services: readonly ServiceSpec[],
): Metadata | string {
  if (typeof metadata === "string") return metadata;
  const isMeant = ({ id: own, service }: ServiceSpec): boolean =>
    id === undefined ? service.data.version === metadata.version : own === id;
  const actions = services.filter(isMeant).flatMap((service) => service.actions);
  return alignedWith(
    actions.map(({ data: { action, http } }) => ({ name: action, http })),
    metadata,
  );
}

/**
 * Of an edition that comes alone, without an earlier one or a text: what it has and the service lacks is new, unless
 * upstream.yaml explains why the service lacks it.
 */
export function additions(
  service: ServiceSpec,
  { metadata, day }: Sources,
  options: ImportOptions,
): Request["editions"] {
  const { text, from, page, sheet, upstream } = options;
  // A sheet that is there already goes with drafts that were made before; else it is only where to write what is open.
  const filled = sheet !== undefined && existsSync(sheet) ? sheet : undefined;
  const isAlone = upstream !== undefined && [text, from, page, filled].every((given) => given === undefined);
  if ((options.package === undefined && !isAlone) || metadata === undefined || day === undefined) return undefined;
  const defined = definitionsOf(service);
  const isDefined = (kind: ChangeKind, name: string, owner?: string): boolean =>
    defined.has(keyOf({ kind, name, owner }));
  const { file } = metadata.actionsLocation.place();
  const explained = new Set(
    service.upstream?.data.explained.flatMap((one) => (one.differs === "missing" ? one.at : [])),
  );
  const atOf = ({ kind, name, of }: EditionChange): string =>
    of === undefined ? name : kind === "member" ? `${of}.${name}` : `${of}.${kind}.${name}`;
  const added = additionsTo(isDefined, metadata).filter((change) => !explained.has(atOf(change)));
  // The types of a package say less for sure of what a request must have.
  const relaxed = isAlone ? optionalSince(service, metadata) : [];
  return { changes: [...added, ...relaxed], words: [], day, file };
}

/** The inputs that the definitions require and the edition does not, unless upstream.yaml explains it. */
function optionalSince(service: ServiceSpec, { actions }: Metadata): EditionChange[] {
  const defined = definitionsOf(service);
  const explained = new Set(service.upstream?.data.explained.map(({ at, differs }) => `${differs} ${at}`));
  return [...actions].flatMap(([of, { input }]) =>
    input.members.flatMap(({ name, required, location }): EditionChange[] => {
      const ours = defined.get(keyOf({ kind: "input", name, owner: of }));
      if (required || ours?.data?.required !== true || explained.has(`required ${of}.input.${name}`)) return [];
      return [{ verb: "modify", kind: "input", of, name, location, reason: "Optional since.", required }];
    }),
  );
}

function examplesOf(
  printed: ReadonlyMap<string, readonly RawExample[]>,
  action: string,
  metadata: Metadata | undefined,
): VendorExample[] {
  return structuredAll(printed.get(action) ?? [], metadata?.actions.get(action)?.input);
}

function openExamples(file: string): ReadonlyMap<string, readonly RawExample[]> | string {
  const read = readGiven(file, limits.metadata);
  if (typeof read === "string") return read;
  return (
    readExamples(read.text) ?? `${file} has no examples: { "actions": { "Name": [{ "title", "input", "output" }] } }.`
  );
}

/** The texts of pages, or a sentence that says which cannot be read. */
export function openPages(files: readonly string[] = []): Request["pages"] | string {
  const pages: Given[] = [];
  let size = 0;
  for (const file of files) {
    const read = readGiven(file, limits.text);
    if (typeof read === "string") return read;
    size += read.text.length;
    if (size > limits.pages)
      return `The pages up to ${file} are more than ${limits.pages / 1_000_000} MB together; take them in by parts.`;
    pages.push(read);
  }
  return pages;
}

/** A sheet that is not there yet is empty. */
export function openSheet(file: string | undefined): Sheet | string | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const read = readGiven(file, limits.text);
  return typeof read === "string" ? read : readSheet(file, read.text);
}
