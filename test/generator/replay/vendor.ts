import type { ActionYaml, MemberYaml, Members, ServiceSpec, StructureYaml } from "../../../generator/load/spec.js";
import { entriesOf, keyOf, ownerKey, isMemberKind, type Entry } from "../../../generator/timeline/entries.js";

/** One thing that the vendor published: a release with a number, or changes that only its metadata shows. */
export interface Publication {
  /** `88`, or the day of what no release announces. */
  readonly title: string;
  readonly release: number | undefined;
  readonly day: string;
  /** Position of its file in the changelog. */
  readonly order: number;
}

/** Everything after a release, in the order in which it happened. */
export function publicationsOf({ changelog }: ServiceSpec, after: number): Publication[] {
  return changelog.flatMap(({ data, file }, order) => {
    const { release, published = "" } = data;
    if (file.endsWith("/prose.yaml") || (release !== undefined && release <= after)) return [];
    const isLater = order > changelog.findIndex((one) => one.data.release === after);
    const day = published.slice(0, "YYYY-MM-DD".length);
    return isLater ? [{ title: release === undefined ? day : String(release), release, day, order }] : [];
  });
}

type ServiceText = Pick<ServiceSpec, "actions" | "structures" | "changelog">;

/** The vendor's text of all numbered releases after one, newest first, in its grammar. */
export function textOf({ actions, structures, changelog }: ServiceText, after: number): string {
  const docs = new Map<string, string | undefined>([
    ...actions.map(({ data }) => [data.action, data.doc] as const),
    ...structures.map(({ data }) => [data.structure, data.doc] as const),
  ]);
  const verbs = { add: "新增", modify: "修改", deprecate: "废弃", remove: "删除" } as const;
  const nouns = { action: "接口", structure: "数据结构", input: "入参", output: "出参", member: "成员" } as const;
  const linked = (name: string): string =>
    `* [${name}](${docs.get(name) ?? "https://cloud.tencent.com/document/api/239/1"})`;
  const releases = changelog.filter(({ data }) => (data.release ?? 0) > after).toReversed();
  return releases
    .flatMap(({ data: { release, published = "", changes } }) => [
      `## 第 ${release ?? 0} 次发布`,
      `发布时间：${published.slice(0, 19).replace("T", " ")}`,
      "本次发布包含了以下内容：",
      "改善已有的文档。",
      ...changes.flatMap((change) => {
        const verb = (["add", "modify", "deprecate", "remove"] as const).find((key) => change[key]) ?? "add";
        const kind = change[verb] ?? "action";
        if (change.of === undefined) return [`${verbs[verb]}${nouns[kind]}：`, ...change.names.map(linked)];
        const owner = kind === "member" ? nouns.structure : nouns.action;
        return [`修改${owner}：`, linked(change.of), `\t* ${verbs[verb]}${nouns[kind]}：${change.names.join(", ")}`];
      }),
    ])
    .join("\n\n");
}

/** The vendor's metadata as it would have been after the file at this position, made of the definitions. */
export function metadataOf(service: ServiceSpec, order: number): string {
  const past = pastOf(service);
  const isThere = (kind: Entry["kind"], name: string, owner?: string): boolean =>
    (past.added.get(keyOf({ kind, name, owner })) ??
      (isMemberKind(kind) ? past.added.get(ownerKey(kind, owner)) : 0) ??
      0) <= order;
  const members = (kind: "input" | "output" | "member", owner: string, list: Members = {}): object[] =>
    Object.entries(list)
      .filter(([name]) => isThere(kind, name, owner))
      .map(([name, member]) => {
        const key = keyOf({ kind, name, owner });
        const optional = past.optional.get(key);
        const required = member.required === true || (optional !== undefined && optional > order);
        return memberOf(name, member, required, (past.deprecated.get(key) ?? Infinity) <= order);
      });
  const actions = service.actions.filter(({ data }) => isThere("action", data.action)).map(({ data }) => data);
  const structures = service.structures
    .filter(({ data }) => isThere("structure", data.structure))
    .map(({ data }) => data);
  return JSON.stringify({
    metadata: { apiVersion: service.service.data.version },
    actions: Object.fromEntries(actions.map((action) => [action.action, actionOf(action, past, order)] as const)),
    objects: Object.fromEntries([
      ...actions.flatMap(({ action, input, output }) => [
        [`${action}Request`, { members: members("input", action, input) }] as const,
        [`${action}Response`, { members: members("output", action, output) }] as const,
      ]),
      ...structures.map(
        (one: StructureYaml) => [one.structure, { members: members("member", one.structure, one.members) }] as const,
      ),
    ]),
  });
}

type Past = Readonly<Record<"added" | "deprecated" | "optional", ReadonlyMap<string, number>>>;

/** By key, the position of the file that says so. */
function pastOf(service: ServiceSpec): Past {
  const { entries } = entriesOf(service);
  const of = (isIt: (entry: Entry) => boolean): Map<string, number> =>
    new Map(entries.filter(isIt).map((entry) => [keyOf(entry), entry.order]));
  return {
    added: of(({ change }) => change === "add"),
    deprecated: of(({ change, source }) => change === "deprecate" && source !== "prose"),
    optional: of(({ change, reason }) => change === "modify" && reason === "Optional since."),
  };
}

function actionOf({ action, titleZh }: ActionYaml, { deprecated }: Past, order: number): object {
  const isGoing = (deprecated.get(keyOf({ kind: "action", name: action, owner: undefined })) ?? Infinity) <= order;
  return { name: `${titleZh}${isGoing ? "（已废弃）" : ""}`, input: `${action}Request`, output: `${action}Response` };
}

const scalars: Readonly<Record<string, readonly [string, string]>> = {
  string: ["string", "string"],
  integer: ["int", "int64"],
  float: ["float", "float"],
  boolean: ["bool", "bool"],
  date: ["date", "date"],
  timestamp: ["datetime", "datetime"],
};

function memberOf(name: string, member: MemberYaml, required: boolean, disabled: boolean): object {
  const base = member.type.replace("[]", "");
  const [type, word] = scalars[base] ?? ["object", base];
  const { example, nullable = false } = member;
  return {
    ...{ name, type: member.type.endsWith("[]") ? "list" : type, member: word, required, disabled },
    ...{ value_allowed_null: nullable, document: wordsOf(member) },
    example: example === undefined ? "" : typeof example === "string" ? example : JSON.stringify(example),
  };
}

const units: Readonly<Record<string, string>> = {
  days: "天",
  ms: "毫秒",
  months: "月",
  bytes: "字节",
  MB: "MB",
  "%": "%",
  yuan: "元",
};

/** What the vendor would say of a member's range, default and unit. */
function wordsOf({ default: usual, min, max, unit = "" }: MemberYaml): string {
  return [
    ...(typeof usual === "string" || typeof usual === "number" || typeof usual === "boolean"
      ? [`默认值：${usual}`]
      : []),
    ...(min !== undefined && max !== undefined ? [`取值范围：[${min},${max}]`] : []),
    ...(units[unit] === undefined ? [] : [`单位：${units[unit]}`]),
  ].join("\n");
}

/** The vendor's examples of what came after a release. */
export function examplesOf({ actions }: ServiceSpec): string {
  return JSON.stringify({
    actions: Object.fromEntries(
      actions.map(({ data }) => [
        data.action,
        (data.examples ?? []).map(({ title, request, response }) => ({
          title,
          input: `POST / HTTP/1.1\nX-TC-Action: ${data.action}\n\n${JSON.stringify(request, undefined, 4)}`,
          output: JSON.stringify({ Response: response }),
        })),
      ]),
    ),
  });
}
