import { Project, type InterfaceDeclaration, type SourceFile } from "ts-morph";
import { plainWords } from "./words.js";
import type { Metadata, Location, UpstreamAction, UpstreamMember, UpstreamObject } from "./metadata.js";

/** The declarations of one version of a service in the vendor's SDK. */
export interface PackageTexts {
  /** `2018-04-12`. */
  readonly version: string;
  readonly models: { readonly file: string; readonly text: string };
  readonly client: { readonly file: string; readonly text: string };
}

/**
 * The service as the vendor's npm package types it. The types say what is optional and what a thing is called; integers
 * and floats are one there, and nothing is marked deprecated.
 */
export function readPackage({ version, models, client }: PackageTexts): Metadata {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { noLib: true } });
  const [declared, calls] = [models, client].map(({ file, text }) => project.createSourceFile(`/${file}`, text));
  const objects = new Map((declared?.getInterfaces() ?? []).map((one) => [one.getName(), objectOf(one)]));
  const actions = calls ? actionsOf(calls, objects) : new Map<string, UpstreamAction>();
  const claimed = new Set([...actions.keys()].flatMap((name) => [`${name}Request`, `${name}Response`]));
  const location: Location = { pointer: "line 1", place: () => ({ file: models.file, line: 1, column: 1 }) };
  const structures = new Map([...objects].filter(([name]) => !claimed.has(name)));
  return { version, actions, structures, actionsLocation: location, objectsLocation: location };
}

function actionsOf(client: SourceFile, objects: ReadonlyMap<string, UpstreamObject>): Map<string, UpstreamAction> {
  const methods = client.getClasses().flatMap((one) => one.getMethods());
  return new Map(
    methods.flatMap((method): [string, UpstreamAction][] => {
      const name = method.getName();
      const output = objects.get(`${name}Response`);
      if (output === undefined) return [];
      // An action without inputs has no interface of them.
      const input = objects.get(`${name}Request`) ?? { ...output, words: "", members: [] };
      const words = plainWords(
        method
          .getJsDocs()
          .map((doc) => doc.getDescription())
          .join("\n"),
      );
      const members = output.members.filter((member) => member.name !== "RequestId");
      return [[name, { title: undefined, words, location: input.location, input, output: { ...output, members } }]];
    }),
  );
}

function objectOf(declared: InterfaceDeclaration): UpstreamObject {
  const file = declared.getSourceFile();
  const members = declared.getProperties().map((property): UpstreamMember => {
    const text = property.getTypeNode()?.getText() ?? "";
    const list = /^Array<(?<item>.+)>$/u.exec(text)?.groups?.["item"];
    const item = list ?? text;
    const location = locationOf(file, property.getStartLineNumber());
    const words = property
      .getJsDocs()
      .map((doc) => doc.getDescription())
      .join("\n");
    const scalar = scalars.get(item);
    return {
      name: property.getName(),
      type: list === undefined ? (scalar ?? "object") : "list",
      member: scalar ?? item,
      required: !property.hasQuestionToken(),
      deprecated: /@deprecated|已废弃/u.test(
        property
          .getJsDocs()
          .map((doc) => doc.getText())
          .join("\n"),
      ),
      nullable: /可能返回 ?null/u.test(words),
      words: plainWords(words),
      example: "",
      location,
      locationOf: () => location,
    };
  });
  const location = locationOf(file, declared.getStartLineNumber());
  const words = plainWords(
    declared
      .getJsDocs()
      .map((doc) => doc.getDescription())
      .join("\n"),
  );
  return { words, location, membersLocation: location, members };
}

const scalars = new Map([
  ["string", "string"],
  ["number", "int64"],
  ["number | bigint", "int64"],
  ["boolean", "bool"],
]);

function locationOf(file: SourceFile, line: number): Location {
  const path = file.getFilePath().slice(1);
  return { pointer: `line ${line}`, place: () => ({ file: path, line, column: 1 }) };
}
