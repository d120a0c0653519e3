import { inOrder } from "../load/chronology.js";
import { parse } from "../load/parse.js";
import type {
  ActionFile,
  ActionYaml,
  ChangelogYaml,
  EnumsYaml,
  ServiceSpec,
  SpecFile,
  StructureYaml,
} from "../load/spec.js";
import { sourceText } from "../load/text.js";

/** The service with these texts in place of, or beside, the files that it has: so that what was written can say its lines. */
export function reparsed(service: ServiceSpec, texts: ReadonlyMap<string, string>): ServiceSpec {
  const fresh = [...texts].map(([file, text]) => ({ kind: kindOf(service, file), file, text }));
  const kept = <File extends SpecFile<unknown>>(files: readonly File[]): File[] =>
    files.filter(({ file }) => !texts.has(file));
  const of = (kind: string) => fresh.filter((found) => found.kind === kind);
  const releases = [
    ...kept(service.changelog),
    ...of("changelog").map(({ file, text }) => read<ChangelogYaml>(file, text)),
  ];
  return {
    ...service,
    actions: [
      ...kept(service.actions),
      ...of("actions").map(({ file, text }): ActionFile => ({
        ...read<ActionYaml>(file, text),
        category: file.split("/").at(-2) ?? "",
      })),
    ],
    structures: [
      ...kept(service.structures),
      ...of("structures").map(({ file, text }) => read<StructureYaml>(file, text)),
    ],
    enums: of("enums.yaml").map(({ file, text }) => read<EnumsYaml>(file, text))[0] ?? service.enums,
    changelog: inOrder(releases),
  };
}

/** Folder of the service that the file lies in: `actions`, `structures` or `changelog`. */
const kindOf = ({ id }: ServiceSpec, file: string): string => file.slice(`spec/${id}/`.length).split("/")[0] ?? "";

/** The text is one that this import wrote, so what cannot be read back is its own fault. */
function read<Data>(path: string, text: string): SpecFile<Data> {
  const { file, diagnostics } = parse(sourceText(path, Buffer.from(text)));
  if (file === undefined)
    throw new Error(`${path} cannot be read back: ${diagnostics.map(({ message }) => message).join(" ")}`);
  return file as SpecFile<Data>; // what stood there passed its schema, and drafts are written to pass it
}
