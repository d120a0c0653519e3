import type { ServiceSpec } from "../load/spec.js";
import type { MetadataDrafts } from "../upstream/draft.js";
import { membersOf } from "./needs.js";

/** An empty sheet for everything that is a draft, with the vendor's words above each line. */
export function sheetText({ actions, structures }: ServiceSpec, drafts: MetadataDrafts | undefined): string {
  const lines = [
    ...actions.flatMap(({ data }) => [
      ...(data.draft ? line(data.action, titled(drafts, "action", data.action), "title, summary") : []),
      ...(["input", "output"] as const).flatMap((side) =>
        memberLines(data.action, `${data.action}.${side}`, side, membersOf(data, side), drafts),
      ),
    ]),
    ...structures.flatMap(({ data }) => [
      ...(data.draft ? line(data.structure, titled(drafts, "structure", data.structure), "description") : []),
      ...memberLines(data.structure, data.structure, "member", membersOf(data, "members"), drafts),
    ]),
  ];
  const head =
    "# A text is the description; { key: value } gives other keys too; null takes a key away. Then run update with this sheet.";
  return lines.length === 0 ? "" : `${[head, ...lines].join("\n")}\n`;
}

const titled = (drafts: MetadataDrafts | undefined, kind: "action" | "structure", name: string): string =>
  [kind === "action" ? drafts?.title(name) : undefined, drafts?.words(kind, name)].filter(Boolean).join("\n");

function memberLines(
  owner: string,
  path: string,
  side: "input" | "output" | "member",
  members: ReturnType<typeof membersOf>,
  drafts: MetadataDrafts | undefined,
): string[] {
  const vendor = drafts?.members(side, owner) ?? [];
  return Object.entries(members).flatMap(([name, member]) => {
    if (member.draft !== true) return [];
    const words = vendor.find((one) => one.name === name)?.words ?? "";
    return line(
      `${path}.${name}`,
      words,
      Object.entries(member)
        .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
        .join(", "),
    );
  });
}

const line = (path: string, words: string, known: string): string[] => [
  "",
  ...words.split("\n").flatMap((text) => (text === "" ? [] : [`# ${text}`])),
  `#   ${known}`,
  `${path}:`,
];
