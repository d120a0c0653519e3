import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ActionFile, ExampleYaml, Members, Path, ServiceSpec, StructureYaml } from "../load/spec.js";
import { parseType } from "../definition/index.js";
import { conform, type Conform, type Violation } from "./conform.js";
import { isMapping } from "./scalar.js";

/** The vendor's examples satisfy the definitions, or say why not. */
export function examples(service: ServiceSpec): Diagnostic[] {
  const request = conform(service, { strict: true });
  const response = conform(service, { strict: false, closed: true });
  const structures = new Map(service.structures.map(({ data }) => [data.structure, data]));
  return service.actions.flatMap((file) =>
    (file.data.examples ?? []).flatMap((example, index) => {
      const answered = responseViolations(file, example, response);
      return [
        ...judge(file, index, "request", request.members(example.request, file.data.input ?? {}, [])),
        ...judge(
          file,
          index,
          "response",
          answered.filter(({ at }) => at === "value"),
        ),
        ...unexplained(
          file,
          index,
          answered.filter(({ at }) => at === "key"),
          [...(file.data.errata ?? []), ...errataOf(file, structures)],
        ),
      ];
    }),
  );
}

/** Names that errata mention. */
export const wordsOf = (errata: readonly string[]): ReadonlySet<string> =>
  new Set(errata.flatMap((text) => text.split(/[^\w.-]+|\.(?=\s|$)/u)));

/** Errata of the structures that the action returns, however deep. */
function errataOf(
  { data: { output = {}, responses = {} } }: ActionFile,
  structures: ReadonlyMap<string, StructureYaml>,
): string[] {
  const reached = new Set<StructureYaml>();
  const visit = (members: Members): void => {
    for (const { type } of Object.values(members)) {
      const structure = structures.get(parseType(type).base.name);
      if (structure === undefined || reached.has(structure)) continue;
      reached.add(structure);
      visit(structure.members);
    }
  };
  for (const members of [output, ...Object.values(responses)]) visit(members);
  return [...reached].flatMap(({ errata = [] }) => errata);
}

/** What the definitions lack passes the validators, but is more likely a slip of one of the two: an erratum names it. */
function unexplained(
  file: ActionFile,
  index: number,
  strangers: readonly Violation[],
  errata: readonly string[],
): Diagnostic[] {
  const { title = "", invalid } = file.data.examples?.[index] ?? {};
  if (invalid?.response !== undefined || strangers.length === 0) return [];
  const named = wordsOf(errata);
  return strangers
    .filter(({ path }) => !named.has(String(path.at(-1))))
    .map(({ path, message, hint = "" }) => {
      const place = file.placeOfKey(["examples", index, "response", ...path]);
      const fix = hint === "" ? " If the vendor prints it, say so in errata." : hint;
      return error("example-unknown", place, `the response of example "${title}": ${nameOf(path)} ${message}.${fix}`);
    });
}

function responseViolations(file: ActionFile, { response, status }: ExampleYaml, tolerant: Conform): Violation[] {
  if (response === undefined) return [];
  return tolerant.members(withoutRequestId(response), outputsFor(file, status), []);
}

/** The id of the request is the protocol's, whatever the action. */
function withoutRequestId(response: unknown): unknown {
  if (!isMapping(response)) return response;
  return Object.fromEntries(Object.entries(response).filter(([name]) => name !== "RequestId"));
}

/** The outputs of the example's status; of the only one, or the first, when it names none. */
function outputsFor({ data }: ActionFile, status: number | undefined): Members {
  if (data.responses === undefined) return data.output ?? {};
  return (status === undefined ? Object.values(data.responses)[0] : data.responses[status]) ?? {};
}

function judge(
  file: ActionFile,
  index: number,
  side: "request" | "response",
  violations: readonly Violation[],
): Diagnostic[] {
  const path: Path = ["examples", index];
  const example = file.data.examples?.[index];
  const excused = example?.invalid?.[side] !== undefined;
  const title = `the ${side} of example "${example?.title ?? ""}"`;
  if (excused && violations.length === 0)
    return [
      error(
        "example-valid",
        file.placeOfKey([...path, "invalid", side]),
        `${title} satisfies the definition; remove the reason why it should not.`,
      ),
    ];
  if (excused) return [];
  return violations.map((violation) => {
    const at = [...path, side, ...violation.path];
    const place = violation.at === "key" ? file.placeOfKey(at) : file.place(at);
    return error(
      side === "request" ? "example-request" : "example-response",
      place,
      `${title}: ${nameOf(violation.path)} ${violation.message}.${violation.hint ?? ""}`,
    );
  });
}

function nameOf(path: Path): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return name === "" ? "it" : name.replace(/^\./u, "");
}
