import fc from "fast-check";
import { modelineOf } from "../../generator/check/modeline.js";
import { action, structure, valueSet, type Known, type Yaml } from "./definitions.js";
import { typeName } from "./texts.js";

/** Lines of a definition, a key or a member each: a finding that names a line says what to take out. */
export type Lines = readonly string[];

/** The files of a spec, by path. */
export type Files = Map<string, Lines>;

const protocols = [
  { protocol: "tc3", vendor: "Tencent Cloud", options: { signingName: "fuzz" } },
  { protocol: "huawei-rest", vendor: "Huawei Cloud", options: { project: "project_id" } },
  { protocol: "qcloud-v2", vendor: "Tencent Cloud", options: { path: "/v2/index.php" } },
] as const;

type Kind = Parameters<typeof modelineOf>[0];
type Protocol = (typeof protocols)[number]["protocol"];

const distinct = (count: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(typeName, { minLength: count, maxLength: count, selector: (name) => name.toLowerCase() });

/** A spec with a service of each protocol and so many actions in all, the same for the same seed. */
export function batchOf(seed: number, actions: number): Files {
  const each = Math.ceil(actions / protocols.length);
  const batch = fc.tuple(...protocols.map(({ protocol }) => serviceFiles(protocol, each)));
  const [services = []] = fc.sample(batch, { seed, numRuns: 1 });
  return new Map([["spec/package.yaml", packageLines], ...services.flat()]);
}

const packageLines = yaml("package", "spec/package.yaml", {
  ...{ name: "fuzz-sdk", version: "0.1.0", description: "Definitions that nobody wrote.", license: "Apache-2.0" },
  ...{ repository: "fuzz/fuzz", keywords: ["fuzz"] },
});

function serviceFiles(protocol: Protocol, count: number): fc.Arbitrary<[string, Lines][]> {
  const names = fc.tuple(distinct(count), distinct(Math.ceil(count / 6)), distinct(Math.ceil(count / 12)));
  return names.chain(([actions, structures, enums]) => {
    const known: Known = { structures, enums };
    return fc
      .tuple(
        fc.tuple(...actions.map((name) => action(name, known))),
        fc.tuple(...structures.map((name) => structure(name, known))),
        fc.tuple(...enums.map(() => valueSet)),
      )
      .map(([actionYamls, structureYamls, sets]) => {
        const folder = `spec/fuzz/${protocol}`;
        const folded = (kind: Kind, file: string, content: Yaml): [string, Lines] => [
          `${folder}/${file}.yaml`,
          yaml(kind, `${folder}/${file}.yaml`, content),
        ];
        return [
          folded("service", "service", serviceYaml(protocol)),
          folded("errors", "errors", errorsYaml(protocol)),
          folded("enums", "enums", { enums: Object.fromEntries(enums.map((name, at) => [name, sets[at]])) }),
          ...structureYamls.map((each) => folded("structure", `structures/${String(each["structure"])}`, each)),
          ...actionYamls.map((each, at) =>
            folded("action", `actions/main/${String(each["action"])}`, completed(protocol, each, at)),
          ),
          folded("action", "actions/main/GetFuzzTask", completed(protocol, pollYaml, 1)),
        ];
      });
  });
}

function serviceYaml(protocol: Protocol): Yaml {
  const { vendor, options } = protocols.find((each) => each.protocol === protocol) ?? protocols[0];
  const word = protocol
    .replace(/^./u, (letter) => letter.toUpperCase())
    .replace(/-./u, (dash) => dash.slice(1).toUpperCase());
  return {
    ...{ title: "Fuzz", vendor, version: "v1", description: "A service that nobody offers.", protocol },
    ...{ client: `Fuzz${word}`, subpath: `fuzz-${protocol}`, doc: "https://fuzz.example/api", complete: false },
    ...{ sites: { main: "The only site." }, regions: [{ id: "north", title: "North" }] },
    endpoints: [{ site: "main", region: "north", host: "north.fuzz.example" }],
    categories: [{ id: "main", title: "Main" }],
    ...(protocol === "tc3" && { limits: { get: 32_768, form: 1_048_576, json: 10_485_760 } }),
    protocolOptions: options,
  };
}

const errorsYaml = (protocol: Protocol): Yaml => ({
  doc: "https://fuzz.example/errors",
  common: [{ code: "InternalError", retry: "server", description: "The service failed.", ...status(protocol, 500) }],
  business: [{ code: "NotFound", retry: "never", description: "There is no such thing.", ...status(protocol, 404) }],
});

const status = (protocol: Protocol, code: number): Yaml => (protocol === "huawei-rest" ? { status: code } : {});

const text = (description: string): Yaml => ({ type: "string", description });

const pollYaml: Yaml = {
  ...{ action: "GetFuzzTask", reviewed: "2025-01-01", rateLimit: 20, title: "Show a task", titleZh: "任务" },
  ...{ doc: "https://fuzz.example/action", summary: "Shows how a task fares.", effect: "read" },
  input: { TaskId: { ...text("Id of the task."), as: "task", required: true } },
  output: { State: { ...text("State of the task."), as: "state" } },
  poll: { id: "TaskId", status: "State", done: ["done"], failed: ["failed"] },
};

/** Some actions page, some wait; those of REST have a route, and their inputs places. */
function completed(protocol: Protocol, given: Yaml, at: number): Yaml {
  const behaved = at % 7 === 0 ? paged(given, at) : at % 11 === 0 ? waiting(given) : given;
  return protocol === "huawei-rest" ? routed(behaved, at) : behaved;
}

function paged(given: Yaml, at: number): Yaml {
  const as = at % 2 === 0 ? {} : { as: "from" };
  const inputs = {
    Offset: { type: "integer", description: "First row.", ...as },
    Count: { type: "integer", description: "Rows." },
  };
  const rows = { Rows: { type: "string[]", description: "The rows.", ...(at % 3 === 0 && { as: "rows" }) } };
  return {
    ...given,
    input: { ...Object(given["input"]), ...inputs },
    output: { ...Object(given["output"]), ...rows },
    paginate: { style: "offset", offset: "Offset", limit: "Count", items: "Rows" },
  };
}

const waiting = (given: Yaml): Yaml => ({
  ...given,
  effect: "write",
  output: { ...Object(given["output"]), TaskId: text("Task that does it.") },
  wait: { id: "TaskId", action: "GetFuzzTask" },
});

function routed(given: Yaml, at: number): Yaml {
  const { permission: _, ...others } = given;
  const places = ["query", "body", "header", "path"];
  const project = { project_id: { ...text("Project of the caller."), in: "path", required: true } };
  const inputs = Object.entries({ ...Object(given["input"]), ...project } as Record<string, Yaml>).map(
    ([name, member], index) => {
      const flat = /^(?:string|integer|float|boolean|date|timestamp)$/u.test(String(member["type"]));
      const place = member["in"] ?? (flat ? (places[(index + at) % places.length] ?? "body") : "body");
      return [
        name,
        { ...member, in: place, ...(place === "path" && { required: true, nullable: undefined }) },
      ] as const;
    },
  );
  const path = inputs.filter(([, { in: place }]) => place === "path").map(([name]) => `/{${name}}`);
  const http = { method: at % 2 === 0 ? "POST" : "PUT", path: `/v2/${String(given["action"])}${path.join("")}` };
  return { ...others, http, input: Object.fromEntries(inputs) };
}

/** The text of a definition: JSON in lines. */
function yaml(kind: Kind, file: string, content: Yaml): Lines {
  const lines = Object.entries(content).flatMap(([key, value]) => {
    const inner = Object.entries(Object(value) as Yaml);
    return ["input", "output", "members", "enums"].includes(key) && inner.length > 0
      ? [`${key}:`, ...inner.map(([name, each]) => `  ${JSON.stringify(name)}: ${JSON.stringify(each)}`)]
      : [`${key}: ${JSON.stringify(value)}`];
  });
  return [modelineOf(kind, file), ...lines];
}
