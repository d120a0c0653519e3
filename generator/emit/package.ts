import { code, literalText } from "../layout/literal.js";
import type { Model, PackageModel } from "../model/model.js";
import type { JsonFile, OutputFile, PageFile } from "../render/output.js";
import { propertyKey } from "../naming.js";
import { programName, readmeData } from "./readme.js";
import { mockRoomsOf, type CopiedTemplates } from "./runtime.js";
import { renamesMembers } from "./renamed.js";

/** What the package has once: its manifest, its README, its commands, its license and what builds its dist/. */
export function emitPackage(model: Model, copied: CopiedTemplates): OutputFile[] {
  return [
    packageManifest(model),
    readme(model),
    commands(model),
    program(model),
    mock(model, copied),
    ...["LICENSE", "build.js", "tsconfig.json"].map(
      (name) => ({ kind: "copy", path: name, from: `package/${name}` }) as const,
    ),
  ];
}

function packageManifest(model: Model): JsonFile {
  const { name, version, description, license, keywords, versions } = model.package;
  const entries = entriesOf(model);
  return {
    kind: "json",
    path: "package.json",
    value: {
      name,
      version,
      description,
      keywords,
      license,
      ...origin(model.package),
      type: "module",
      sideEffects: false,
      engines: { node: ">=20" },
      exports: {
        ...Object.fromEntries(entries.map(([name, path]) => [`./${name}`, filesAt(path)])),
        "./package.json": "./package.json",
      },
      // For whoever does not read `exports`: `moduleResolution: node10`, which goes with TypeScript's `module: commonjs`.
      typesVersions: { "*": Object.fromEntries(entries.map(([name, path]) => [name, [`./dist/${path}.d.cts`]])) },
      imports: { "#platform": platform() },
      bin: { [programName(model.package)]: "dist/bin.js" },
      files: ["dist", ...(versions.length > 0 ? ["CHANGELOG.md"] : [])],
      scripts: { prepack: "node build.js" },
      peerDependencies: peers,
      peerDependenciesMeta: Object.fromEntries(Object.keys(peers).map((peer) => [peer, { optional: true }])),
    },
  };
}

/** For the subpath of that name, and for the audit and the server for agents, which ask for it when it is missing. */
const peers: Readonly<Record<string, string>> = {
  "@modelcontextprotocol/sdk": "^1.20.0",
  "@opentelemetry/api": "^1.9.0",
  "rate-limiter-flexible": ">=5",
  "ts-morph": ">=24",
};

/** Where the package comes from; the registry's page finds docs/ by it. */
function origin({ repository }: PackageModel): Record<string, unknown> {
  const home = `https://github.com/${repository}`;
  return {
    homepage: `${home}#readme`,
    bugs: `${home}/issues`,
    repository: { type: "git", url: `git+${home}.git`, directory: "generated" },
  };
}

/** What users import, by subpath, and where it is in dist/ and src/. */
const entriesOf = ({ services }: Model): readonly (readonly [name: string, path: string])[] => [
  ...services.map(({ subpath }) => [subpath, `${subpath}/index`] as const),
  ["opentelemetry", "runtime/opentelemetry/index"],
  ["mock", "mock"],
  ["rate-limiter-flexible", "runtime/rate-limiter-flexible/index"],
];

/** An entry as an ES module and as CommonJS, each with its declarations: TypeScript goes by their extension. */
const filesAt = (path: string): object => ({
  import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
  require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
});

/** Which file of runtime/platform/ the place that loads the package gets. The order decides: the first match wins. */
function platform(): Record<string, object> {
  const file = (name: string): object => {
    const path = `./dist/runtime/platform/${name}`;
    return { require: `${path}.cjs`, default: `${path}.js` };
  };
  return { workerd: file("web"), browser: file("web"), node: file("node"), default: file("web") };
}

function commands({ package: owner, services }: Model): PageFile {
  const imports = services.map(({ subpath }) => code(`import("./${subpath}/notices.js")`));
  const column = "    const modules = await Promise.all(".length;
  const modules = literalText(imports, { indent: 4, column, tail: 2 });
  const clients = Object.fromEntries(services.map(({ subpath, client }) => [subpath, client]));
  const data = {
    name: owner.name,
    program: programName(owner),
    modules,
    clients: literalText(clients, { indent: 4, column: "    const clients = ".length }),
  };
  return { kind: "page", path: "src/bin.ts", template: "package/bin.ts.hbs", data };
}

/** What the commands know of the services. */
function program({ package: owner, services }: Model): PageFile {
  const data = {
    ...{ program: programName(owner), version: owner.version },
    services: services.map(({ subpath }) => ({ subpath, key: propertyKey(subpath) })),
  };
  return { kind: "page", path: "src/program.ts", template: "package/program.ts.hbs", data };
}

/** The mock of all services, with the types of their clients' options, and with the state of those that have some. */
function mock(model: Model, copied: CopiedTemplates): PageFile {
  const rooms = mockRoomsOf(model, copied);
  const services = model.services.map((service) => {
    const { subpath, client } = service;
    return {
      subpath,
      client,
      key: propertyKey(subpath),
      stateful: rooms.has(subpath),
      renamed: renamesMembers(service),
    };
  });
  const data = { services };
  return { kind: "page", path: "src/mock.ts", template: "package/mock.ts.hbs", data };
}

function readme(model: Model): PageFile {
  return { kind: "page", path: "README.md", template: "package/readme.md.hbs", data: readmeData(model) };
}
