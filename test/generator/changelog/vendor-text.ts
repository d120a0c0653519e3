import type { ChangeYaml, ChangelogYaml } from "../../../generator/load/spec.js";
import { byKind } from "./real-service.js";

/** How a vendor says it. */
export type Edition = "chinese" | "english" | "markdown";

const headings = {
  chinese: {
    release: (number: number) => `第 ${number} 次发布`,
    time: (text: string) => `发布时间：${text}`,
    opening: ["本次发布包含了以下内容：", "改善已有的文档。"],
    verbs: { add: "新增", modify: "修改", deprecate: "废弃", remove: "删除" },
    nouns: { action: "接口", structure: "数据结构", input: "入参", output: "出参", member: "成员" },
    heading: (verb: string, noun: string) => `${verb}${noun}：`,
  },
  english: {
    release: (number: number) => `Release ${number}`,
    time: (text: string) => `Release time: ${text}`,
    opening: ["Release updates:", "Improvement to existing documentation."],
    verbs: { add: "New", modify: "Modified", deprecate: "Deprecated", remove: "Deleted" },
    nouns: {
      action: "APIs",
      structure: "data structures",
      input: "input parameters",
      output: "output parameters",
      member: "members",
    },
    heading: (verb: string, noun: string) => `${verb} ${noun}:`,
  },
} as const;

/** A release as the vendor prints it, a line an item; of ours only the facts. */
export function releaseLines({ release = 0, published = "", changes }: ChangelogYaml, edition: Edition): string[] {
  const words = headings[edition === "english" ? "english" : "chinese"];
  const [heading, name, list] = edition === "markdown" ? ["### ", "* ", "\t* "] : ["", "", ""];
  const lines = [
    heading + words.release(release),
    words.time(published.slice(0, 19).replace("T", " ")),
    ...words.opening,
  ];
  let section = "";
  let owner: string | undefined;
  for (const { verb, kind, of, names } of merged(changes)) {
    const isOwn = kind === "action" || kind === "structure";
    const opened = isOwn
      ? words.heading(words.verbs[verb], words.nouns[kind])
      : words.heading(words.verbs.modify, words.nouns[byKind[kind]]);
    if (opened !== section) lines.push(opened);
    if (opened !== section || of !== owner) lines.push(...(of === undefined ? [] : [name + linked(of, edition)]));
    section = opened;
    owner = of;
    if (isOwn) lines.push(...names.map((own) => name + linked(own, edition)));
    else
      lines.push(
        `${list}${words.heading(words.verbs[verb], words.nouns[kind])}${edition === "english" ? " " : ""}${names.join(", ")}`,
      );
  }
  return lines;
}

const linked = (name: string, edition: Edition): string =>
  edition === "markdown" ? `[${name}](${pageOf(name)})` : name;

/** An address as the vendor's, for a name. */
export const pageOf = (name: string): string => `https://demo.example/document/api/${name}`;

interface Fact {
  readonly verb: "add" | "modify" | "deprecate" | "remove";
  readonly kind: NonNullable<ChangeYaml["add"]>;
  readonly of: string | undefined;
  readonly names: readonly string[];
}

/** The facts of a release: without our own keys, for whose sake one list may be split over several entries. */
function merged(changes: readonly ChangeYaml[]): Fact[] {
  const facts: Fact[] = [];
  for (const change of changes) {
    const verb = (["add", "modify", "deprecate", "remove"] as const).find((key) => change[key] !== undefined) ?? "add";
    const fact = { verb, kind: change[verb] ?? "action", of: change.of, names: change.names };
    const last = facts.at(-1);
    if (last?.verb === fact.verb && last.kind === fact.kind && last.of === fact.of)
      facts[facts.length - 1] = { ...fact, names: [...last.names, ...fact.names] };
    else facts.push(fact);
  }
  return facts;
}

/** The release as its file would have it without our own keys. */
export function vendors({ release, published, changes }: ChangelogYaml): ChangelogYaml {
  return {
    ...(release !== undefined && { release }),
    ...(published !== undefined && { published }),
    changes: merged(changes).map(({ verb, kind, of, names }) => ({
      [verb]: kind,
      ...(of !== undefined && { of }),
      names,
    })),
  };
}

/** Wraps lists behind a comma, as a page does that is `width` characters wide. */
export function wrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => {
    const parts: string[] = [];
    let rest = line;
    while (rest.length > width && rest.includes(", ")) {
      const at = rest.lastIndexOf(", ", width);
      const end = at === -1 ? rest.indexOf(", ") : at;
      parts.push(rest.slice(0, end + 1));
      rest = rest.slice(end + 2);
    }
    return [...parts, rest];
  });
}

const foot = [
  "",
  "API 文档",
  "",
  "更新历史",
  "最近更新时间：2025-05-13 01:53:29",
  "",
  pageOf("A"),
  `${pageOf("B")}#B`,
  "",
  "",
  "云数据库 Redis®",
  "",
  "版权所有：某某公司 第17 共559页",
  "",
];

/** Pages of so many lines, each with a foot; a release that begins a page has half its heading at the end of the one before. */
export function paged(lines: readonly string[], height: number): string {
  return lines
    .flatMap((line, index) => {
      if (index === 0 || index % height !== 0) return [line, ""];
      return [...(line.startsWith("第 ") ? ["第 次发布"] : []), ...foot, ` ${line}`, ""];
    })
    .join("\n");
}
