import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packed.js";

/** Texts of all blocks of a language on a page of the repository, in their order. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = text.matchAll(/^```(\w*)\n([^]*?)^```$/gm);
  return [...blocks].flatMap(([, name, block = ""]) => (name === language ? [block] : []));
}

/** One module out of all `ts` samples of a page of the repository, in their order: a later one may use what an earlier one made. */
export function samplesOf(page: string): { readonly program: string; readonly samples: number } {
  const samples = blocksOf(page, "ts");
  const isImport = (line: string): boolean => line.startsWith("import ");
  const lines = samples.flatMap((sample) => sample.split("\n"));
  // Each sample imports what it shows, so that it can be copied; here one import of each name is enough.
  const names = new Map<string, Set<string>>();
  for (const line of lines.filter(isImport)) {
    const [, list = "", from = ""] = /^import \{ (.*) \} from "(.*)";$/.exec(line) ?? [];
    const known = names.get(from) ?? new Set<string>();
    list.split(", ").forEach((name) => known.add(name));
    names.set(from, known);
  }
  const imports = [...names].map(([from, list]) => `import { ${[...list].join(", ")} } from "${from}";`);
  return { program: [...imports, ...lines.filter((line) => !isImport(line))].join("\n"), samples: samples.length };
}
