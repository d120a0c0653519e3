import Handlebars from "handlebars";
import { encoders, helperOf, type EncoderName } from "./encode.js";
import type { PageFile } from "./output.js";

/** Reads a file below templates/. */
export type ReadTemplate = (path: string) => string;

/**
 * A printer of pages. `strict`: a hole without data is an error; no helper beyond each, if and the like, and the encoders.
 * `partials` are paths below templates/: `partials/member-table.md.hbs` is called `{{> member-table}}`.
 */
export function pagePrinter(read: ReadTemplate, partials: readonly string[]): (file: PageFile) => string {
  const engine = Handlebars.create();
  const names = Object.keys(encoders) as EncoderName[]; // its keys
  for (const name of names) engine.registerHelper(name, helperOf(name));
  const knownHelpers = Object.fromEntries(names.map((name) => [name, true]));
  for (const partial of partials) engine.registerPartial(partialName(partial), read(partial));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const templateOf = (path: string): Handlebars.TemplateDelegate => {
    const known = compiled.get(path);
    if (known) return known;
    const template = engine.compile(read(path), { strict: true, knownHelpers, knownHelpersOnly: true, noEscape: true });
    compiled.set(path, template);
    return template;
  };
  return (file) => {
    try {
      return templateOf(file.template)(file.data);
    } catch (error) {
      throw new Error(`templates/${file.template} cannot render ${file.path}: ${String(error)}`, { cause: error });
    }
  };
}

const partialName = (path: string): string => path.replace(/^partials\//, "").replace(/(?:\.\w+)?\.hbs$/, "");
