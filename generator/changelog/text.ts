import { modelineOf } from "../check/modeline.js";
import type { ChangeYaml, ChangelogYaml } from "../load/spec.js";
import type { ReadRelease } from "./reading.js";

/** Lines of spec/ stay below 140 characters. */
const lineWidth = 139;

/** A release as its file has it: the vendor's order, `names` as the text has them, none of the keys that are ours. */
export function yamlOf({ release, published, changes }: ReadRelease): ChangelogYaml {
  return {
    ...(release === undefined ? {} : { release }),
    published,
    ...(release === undefined ? { source: "metadata" as const } : {}),
    changes: changes.map(({ verb, kind, of, names, reason }): ChangeYaml => ({
      [verb]: kind,
      ...(of === undefined ? {} : { of: of.name }),
      names: names.map(({ name }) => name),
      ...(reason === undefined ? {} : { reason }),
    })),
  };
}

/** The same with what a person says of its deprecations; names of which one thing is said stay in one list. */
export function withReasons(release: ChangelogYaml, reasonsOf: ReasonsOf): ChangelogYaml {
  return {
    ...release,
    changes: release.changes.flatMap((change) => {
      const { deprecate, of, names } = change;
      if (deprecate === undefined) return [change];
      const path = (name: string): string =>
        of === undefined ? name : [of, ...(deprecate === "member" ? [] : [deprecate]), name].join(".");
      const groups = new Map<string, ChangeYaml>();
      for (const name of names) {
        const said = reasonsOf(path(name)) ?? {};
        const key = JSON.stringify(said);
        groups.set(key, { ...change, ...said, names: [...(groups.get(key)?.names ?? []), name] });
      }
      return [...groups.values()];
    }),
  };
}

type ReasonsOf = (path: string) => Pick<ChangeYaml, "replacedBy" | "rename" | "reason"> | undefined;

/** Text of a release's file, in the style of the house: a change a line, wrapped between names. */
export function changelogText(file: string, { release, version, published, source, changes }: ChangelogYaml): string {
  const day = published ?? "";
  const head = [
    modelineOf("changelog", file),
    ...(version === undefined ? [] : [`version: "${version}"`]),
    ...(release === undefined ? [] : [`release: ${release}`]),
    `published: ${/^\d{4}-\d{2}-\d{2}$/u.test(day) ? JSON.stringify(day) : day}`,
    ...(source === undefined ? [] : [`source: ${source}`]),
  ];
  if (changes.length === 0) return `${[...head, "changes: []"].join("\n")}\n`;
  return `${[...head, "changes:", ...changes.map(changeText)].join("\n")}\n`;
}

/** A change as its line, or lines, of the file. */
export function changeText(change: ChangeYaml): string {
  const { of, names, replacedBy, rename, reason } = change;
  const verb = (["add", "modify", "deprecate", "remove"] as const).find((key) => change[key] !== undefined) ?? "add";
  const lead = `  - { ${verb}: ${change[verb] ?? ""}, ${of === undefined ? "" : `of: ${of}, `}names: [`;
  const ours = [
    ...(replacedBy === undefined ? [] : [`replacedBy: ${scalar(replacedBy)}`]),
    ...(rename ? ["rename: true"] : []),
    ...(reason === undefined ? [] : [`reason: ${scalar(reason)}`]),
  ];
  return fill(lead, names, `${["]", ...ours].join(", ")} }`, 6);
}

/** Names separated by commas, as many to a line as fit. */
function fill(lead: string, names: readonly string[], tail: string, indent: number): string {
  const lines: string[] = [];
  let line = lead;
  for (const [index, name] of names.entries()) {
    const text = `${scalar(name)}${index === names.length - 1 ? tail : ","}`;
    const gap = line === lead || line.trim() === "" ? "" : " ";
    if (line !== lead && line.length + gap.length + text.length > lineWidth) {
      lines.push(line);
      line = " ".repeat(indent) + text;
    } else line += gap + text;
  }
  return [...lines, line].join("\n");
}

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/iu;

/** A text as YAML: bare where no reader can take it for anything else, in double quotes where one might. */
export function scalar(text: string): string {
  const isPlain = /^[\p{L}_][^\n"'#&*!|>%@`{}[\],:]*$/u.test(text) || /^https?:\/\/[^\s"'{}[\],]*$/u.test(text);
  return isPlain && !reserved.test(text) && text === text.trim() ? text : JSON.stringify(text);
}
