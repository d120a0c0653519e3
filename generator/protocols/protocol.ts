import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { parseType } from "../definition/index.js";
import type { ActionFile, Members, Path, ServiceSpec, SpecFile } from "../load/spec.js";
import type { ActionModel, ServiceModel } from "../model/model.js";

/** What a protocol's runtime must know of one operation beyond its name and members; plain data. */
type Binding = Readonly<Record<string, unknown>>;

/** What the generator knows of a protocol. Its namesake in templates/runtime/protocols/ does the rest. */
export interface ProtocolSpec {
  /** As in `protocol` of service.yaml. */
  readonly name: string;
  /** What a valid spec must say for it, and must not. */
  checks(service: ServiceSpec): Diagnostic[];
  /** Emitted as `binding` of the operation. */
  bind(action: ActionModel): Binding | undefined;
  /** Inputs that the client can fill in by itself: required on the wire, optional to the caller. */
  filled(service: Pick<ServiceModel, "protocolOptions">): readonly string[];
  /** Inputs of the wire that it fills in by itself, and that no action can have. A test compares them with what is signed. */
  readonly parameters: readonly string[];
  /** Outputs that no action can have: the runtime reads the outcome of the call there. */
  readonly outcome: readonly string[];
  /** Members that it adds to every response, besides the outputs of the action. */
  readonly envelope: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  /** What goes over the wire around inputs, outputs and errors, for those who describe it. */
  readonly wire: Wire;
  /** Parts of the credentials that it signs with; those of the vendor of a service are these. */
  readonly parts: readonly string[];
  /** Where the SDK's runtime has it, below templates/runtime/. */
  readonly runtime: {
    readonly module: string;
    readonly exported: string;
    readonly options: string;
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

/** How messages are wrapped: JSON Schemas made of the schemas of what they hold. */
export interface Wire {
  /** Content type of a request with a body. */
  readonly request: string;
  /** Body of a success; where refusals share its status, of a refusal too. */
  success(action: ActionModel, output: JsonObject, refusal: JsonObject): JsonObject;
  /** An example of it, from the content that the spec prints. */
  example(content: unknown): unknown;
  /** Content of a refusal, with the schema of the codes of the action. */
  refusal(code: JsonObject): JsonObject;
  /** True when a refusal comes with status 200 too. */
  readonly refusedWith200: boolean;
  /** How a call without its own route finds its action. */
  routing(action: ActionModel, service: ServiceModel): JsonObject;
}

/** Each option must be a text of the kind that is said here, and there are no others. */
export function checkOptions(
  protocol: string,
  { service }: ServiceSpec,
  known: Readonly<Record<string, { readonly pattern: RegExp; readonly fix: string }>>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const given = service.data.protocolOptions;
  for (const [key, { pattern, fix }] of Object.entries(known)) {
    const value = given[key];
    if (typeof value !== "string" || !pattern.test(value))
      found.push(
        error("protocol-option", service.placeOfKey(["protocolOptions", key]), `protocol ${protocol} ${fix}.`),
      );
  }
  for (const key of Object.keys(given))
    if (!Object.hasOwn(known, key))
      found.push(
        error(
          "protocol-option",
          service.placeOfKey(["protocolOptions", key]),
          `protocol ${protocol} has no option "${key}"; it knows ${Object.keys(known).join(", ")}.`,
        ),
      );
  return found;
}

/** Inputs and outputs that the protocol itself fills in or reads: an action that has them would change its calls. */
export function checkOwn({ name, parameters, outcome }: ProtocolSpec, { actions }: ServiceSpec): Diagnostic[] {
  return actions.flatMap((file) => {
    const { action, input = {}, output = {} } = file.data;
    const taken = (side: "input" | "output", members: object, names: readonly string[], why: string) =>
      Object.keys(members)
        .filter((member) => names.includes(member))
        .map((member) =>
          error(
            "protocol-member",
            file.placeOfKey([side, member]),
            `${side} ${member} of ${action} has the name of what protocol ${name} ${why}; remove it.`,
          ),
        );
    return [
      ...taken("input", input, parameters, "adds to every request"),
      ...taken("output", output, outcome, "has in every response"),
    ];
  });
}

/** A form writes members of structures as `Outer.Inner`: a name with a dot would arrive as something else. */
export function checkDots(protocol: string, { actions, structures }: ServiceSpec): Diagnostic[] {
  const fault = (file: SpecFile<unknown>, path: Path, title: string): Diagnostic =>
    error(
      "protocol-member",
      file.placeOfKey(path),
      `${title} has a dot in its name, which a form of protocol ${protocol} takes for a member of a structure; define the structure.`,
    );
  const dotted = (members: Members): string[] => Object.keys(members).filter((name) => name.includes("."));
  const sent = new Set<string>();
  const visit = (members: Members): void => {
    for (const { type } of Object.values(members)) {
      const { base } = parseType(type);
      if (base.kind === "scalar" || sent.has(base.name)) continue;
      sent.add(base.name);
      visit(structures.find(({ data }) => data.structure === base.name)?.data.members ?? {});
    }
  };
  for (const { data } of actions) visit(data.input ?? {});
  return [
    ...actions.flatMap((file) =>
      dotted(file.data.input ?? {}).map((name) => fault(file, ["input", name], `input ${name} of ${file.data.action}`)),
    ),
    ...structures
      .filter(({ data }) => sent.has(data.structure))
      .flatMap((file) =>
        dotted(file.data.members).map((name) =>
          fault(file, ["members", name], `member ${name} of ${file.data.structure}`),
        ),
      ),
  ];
}

/** What only REST protocols have: a method, a path, places of inputs and responses by status. */
export function forbidRest(protocol: string, file: ActionFile): Diagnostic[] {
  const { action, input = {} } = file.data;
  const fields = (["http", "responses", "payload"] as const)
    .filter((key) => file.data[key] !== undefined)
    .map((key) => ({ path: [key], what: `action ${action} has "${key}"` }));
  const places = Object.entries(input)
    .filter(([, member]) => member.in !== undefined)
    .map(([name]) => ({ path: ["input", name, "in"], what: `input ${name} of ${action} has "in"` }));
  return [...fields, ...places].map(({ path, what }) =>
    error(
      "protocol-forbids",
      file.placeOfKey(path),
      `${what}, which is for REST protocols; protocol ${protocol} has none.`,
    ),
  );
}
