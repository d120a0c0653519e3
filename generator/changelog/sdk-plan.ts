import { suggest } from "../diagnostics/suggest.js";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { parseType } from "../definition/index.js";
import type { ChangelogYaml, ChangeYaml, Members, ServiceSpec } from "../load/spec.js";
import { entriesOf, titleOf } from "../timeline/entries.js";
import { readSdkLog, type LogChange, type LogRelease } from "./sdk-log.js";
import { changelogText } from "./text.js";

/** What taking an SDK's change log in would do. With a refusal it does nothing. */
export interface SdkPlan {
  readonly fresh: readonly LogRelease[];
  readonly known: readonly LogRelease[];
  /** Releases that the vendor's document is younger than: what they brought has no date here. */
  readonly before: number;
  readonly refusals: readonly Diagnostic[];
  /** Text of each new file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A change where our definitions have it: a member of a structure in place of the path to it. */
interface Placed extends Pick<LogChange, "verb" | "line" | "column"> {
  readonly kind: "action" | "input" | "output" | "member";
  readonly of: string | undefined;
  readonly name: string;
}

/** Compares an SDK's change log with what the service knows, and plans a file for each release that is new. Writes nothing. */
export function planSdkLog(service: ServiceSpec, file: string, text: string): SdkPlan {
  const { releases, problems } = readSdkLog(file, text);
  const documented = service.service.data.documented ?? "";
  const later = releases.filter(({ published, changes }) => published > documented && changes.length > 0);
  const before = releases.filter(({ published }) => published <= documented).length;
  const compared = later.map((release) => compare(service, release, file));
  const refusals = [...problems, ...compared.flatMap(({ found }) => found)];
  const [fresh, known] = [false, true].map((isKnown) =>
    compared.filter((one) => one.isKnown === isKnown).map(({ release }) => release),
  );
  const texts = new Map(
    compared
      .filter(({ isKnown }) => !isKnown)
      .map(({ release, placed }) => {
        const path = `spec/${service.id}/changelog/${release.published}.yaml`;
        return [path, changelogText(path, yamlOf(release, placed))] as const;
      }),
  );
  return { fresh: fresh ?? [], known: known ?? [], before, refusals, texts: refusals.length > 0 ? new Map() : texts };
}

/** Ours may say more: structures, which the log does not name. */
function compare(service: ServiceSpec, release: LogRelease, file: string) {
  const placed = release.changes.map((change) => placeOf(service, change, file));
  const stuck = placed.filter((one): one is { readonly stuck: Diagnostic } => "stuck" in one);
  const units = placed.filter((one): one is Placed => !("stuck" in one));
  const ours = service.changelog.find(({ data }) => data.published?.startsWith(release.published) === true);
  const said = new Set(
    (ours ? entriesOf({ ...service, changelog: [ours] }).entries : []).map((one) => `${one.change} ${titleOf(one)}`),
  );
  const lacking = ours ? units.filter((unit) => !said.has(`${unit.verb} ${titleOf({ ...unit, owner: unit.of })}`)) : [];
  const found = [
    ...stuck.map((one) => one.stuck),
    ...lacking.map((unit) => {
      const title = `${unit.verb} ${titleOf({ ...unit, owner: unit.of })}`;
      const message = `the release of ${release.published} is known, and ${ours?.file ?? ""} lacks ${title}.`;
      return error("release-contradiction", { file, line: unit.line, column: unit.column }, message);
    }),
  ];
  return { release, placed: units, isKnown: ours !== undefined, found };
}

/** Follows the path of a member through the structures that our definitions have. */
function placeOf(service: ServiceSpec, change: LogChange, file: string): Placed | { readonly stuck: Diagnostic } {
  const { verb, kind, of, path, line, column } = change;
  const at = { verb, line, column };
  if (kind === "action") return { ...at, kind, of: undefined, name: path };
  const action = service.actions.find(({ data }) => data.action === of)?.data;
  const stuck = (message: string) => ({ stuck: error("changelog-text", { file, line, column }, message) });
  if (action === undefined) {
    const known = service.actions.map(({ data }) => data.action);
    return stuck(`no action is called ${of ?? ""} here; write our name for it.${suggest(of ?? "", known)}`);
  }
  const outputs = Object.assign({}, action.output, ...Object.values(action.responses ?? {})) as Members; // of one schema
  let members: Members = kind === "input" ? (action.input ?? {}) : outputs;
  let owner: string | undefined;
  const steps = path.split(".");
  for (const step of steps.slice(0, -1)) {
    owner = parseType(members[step]?.type ?? "").base.name;
    const structure = service.structures.find(({ data }) => data.structure === owner)?.data;
    if (structure === undefined) return stuck(`${path} of ${of ?? ""}: ${step} leads to no structure that is defined.`);
    members = structure.members;
  }
  const name = steps.at(-1) ?? "";
  return owner === undefined ? { ...at, kind, of, name } : { ...at, kind: "member", of: owner, name };
}

function yamlOf({ version, published }: LogRelease, placed: readonly Placed[]): ChangelogYaml {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.verb} ${one.kind} ${one.of ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const changes = [...groups.values()].map((group): ChangeYaml => {
    const [first] = group;
    const names = group.map(({ name }) => name);
    return { [first?.verb ?? "add"]: first?.kind, ...(first?.of === undefined ? {} : { of: first.of }), names };
  });
  return { version, published, changes };
}
