import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionYaml, MemberYaml, Members, Path, ServiceSpec, SpecFile, StructureYaml } from "../load/spec.js";

type Kind = "action" | "structure" | "member";

/** One finding for each draft, with what its schema still misses; drafts that lack nothing wait for a last look. */
export function unfinished({ actions, structures }: ServiceSpec, schemas: ReadonlyMap<string, object>): Diagnostic[] {
  const all: Draft[] = [...actions.flatMap(draftsOfAction), ...structures.flatMap(draftsOfStructure)];
  return all.filter(({ data }) => isDraft(data)).map((draft) => explain(draft, requiredOf(schemas.get(draft.kind))));
}

interface Draft {
  readonly file: SpecFile<unknown>;
  readonly kind: Kind;
  readonly path: Path;
  readonly title: string;
  readonly data: object;
}

function draftsOfAction(file: SpecFile<ActionYaml>): Draft[] {
  if (!isMapping(file.data)) return [];
  const { action, input, output, responses } = file.data;
  return [
    { file, kind: "action", path: [], title: `action ${action}`, data: file.data },
    ...draftsOfMembers(file, "input", action, ["input"], input),
    ...draftsOfMembers(file, "output", action, ["output"], output),
    ...entriesOf(responses).flatMap(([status, members]) =>
      draftsOfMembers(file, "output", action, ["responses", status], members),
    ),
  ];
}

function draftsOfStructure(file: SpecFile<StructureYaml>): Draft[] {
  if (!isMapping(file.data)) return [];
  const { structure, members } = file.data;
  return [
    { file, kind: "structure", path: [], title: `structure ${structure}`, data: file.data },
    ...draftsOfMembers(file, "member", structure, ["members"], members),
  ];
}

function draftsOfMembers(file: SpecFile<unknown>, side: string, owner: string, path: Path, members: unknown): Draft[] {
  return entriesOf(members).map(([name, data]) => {
    const title = `${side} ${name} of ${owner}`;
    return { file, kind: "member", path: [...path, name], title, data };
  });
}

/** What a page says of most actions, and a schema cannot demand of each. */
const customary: readonly string[] = ["rateLimit", "input", "output", "paginate", "wait", "errors", "examples"];

function explain({ file, kind, path, title, data }: Draft, required: readonly string[]): Diagnostic {
  const missing = required.filter((key) => !(key in data));
  const rest = kind === "action" ? customary.filter((key) => !(key in data)) : [];
  const also = rest.length === 0 ? "" : ` (and ${listed(rest)}, as far as it has them)`;
  const message =
    missing.length === 0
      ? `${title} is still marked as a draft; check it against the vendor's page${also}, then remove draft.`
      : `${title} is a draft; fill in ${listed(missing)}${also}, then remove draft.`;
  return error("unfinished", file.placeOfKey([...path, "draft"]), message);
}

function listed(keys: readonly string[]): string {
  return keys.length < 2 ? keys.join("") : `${keys.slice(0, -1).join(", ")} and ${keys.at(-1) ?? ""}`;
}

/** The service with its drafts made whole by values that say nothing, so that the other rules may judge the rest. */
export function filled(service: ServiceSpec): ServiceSpec {
  return {
    ...service,
    actions: service.actions.map((file) => ({ ...file, data: filledAction(file.data) })),
    structures: service.structures.map((file) => ({ ...file, data: filledStructure(file.data) })),
  };
}

const blankAction = {
  title: "",
  titleZh: "",
  doc: "",
  reviewed: "",
  rateLimit: 1,
  effect: "write",
  summary: "",
} as const;

function filledAction(action: ActionYaml): ActionYaml {
  const { input, output, responses } = action;
  return {
    ...(action.draft && blankAction),
    ...action,
    ...(input && { input: filledMembers(input) }),
    ...(output && { output: filledMembers(output) }),
    ...(responses && {
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, members]) => [status, filledMembers(members)]),
      ),
    }),
  };
}

function filledStructure(structure: StructureYaml): StructureYaml {
  const whole: StructureYaml = structure.draft ? { ...{ description: "", members: {} }, ...structure } : structure;
  return { ...whole, members: filledMembers(whole.members) };
}

function filledMembers(members: Members): Members {
  const fill = (member: MemberYaml): MemberYaml =>
    member.draft ? { ...{ type: "any", description: "" }, ...member } : member;
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, fill(member)]));
}

/** Drafts are told even of a file whose shape is wrong elsewhere. */
function entriesOf(members: unknown): [string, object][] {
  const entries = isMapping(members) ? Object.entries(members) : [];
  return entries.flatMap(([name, data]: [string, unknown]): [string, object][] =>
    isMapping(data) ? [[name, data]] : [],
  );
}

const isMapping = (value: unknown): value is object => typeof value === "object" && value !== null;
const isDraft = (data: object): boolean => "draft" in data && data.draft === true;

function requiredOf(schema: object | undefined): readonly string[] {
  if (schema === undefined || !("required" in schema) || !Array.isArray(schema.required)) return [];
  return schema.required.map(String);
}
