import type { ChangeKind } from "../load/spec.js";

/** What a release does to a thing. */
export type Verb = "add" | "modify" | "deprecate" | "remove";

/** A line of a pasted changelog, told apart by its words alone. */
export type Token =
  /** Without a number it is the first half of a heading that a page break cut. */
  | { readonly kind: "release"; readonly number: number | undefined }
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "heading"; readonly verb: Verb; readonly of: ChangeKind; readonly rest: string }
  /** Heading of the part of a text that belongs to one product: `云数据库 Redis(redis) 版本：2018-04-12`. */
  | { readonly kind: "product"; readonly product: string; readonly version: string }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "debris" }
  | { readonly kind: "other" };

const verbs: readonly (readonly [Verb, string, string])[] = [
  ["add", "新增|增加|添加", "new|newly added|added|adds?|existing"],
  ["modify", "修改|变更|更新", "modified|modify|changed|change|updated|update"],
  ["deprecate", "废弃|弃用|预下线", "deprecated?|deprecates|disused|obsolete|abandoned|discarded"],
  ["remove", "删除|移除|下线", "deleted?|removed?"],
];

const nouns: readonly (readonly [ChangeKind, string, string])[] = [
  ["action", "接口|介面|API", "APIs?|actions?|interfaces?"],
  ["structure", "数据结构", "data structures?|data types?|structures?"],
  ["input", "入参|输入参数|请求参数", "input parameters?|request parameters?|inputs?"],
  ["output", "出参|输出参数|返回参数", "output parameters?|response parameters?|outputs?"],
  ["member", "成员", "members?|fields?"],
];

const rest = String.raw`\s*(?:[:：]\s*(?<rest>.*))?$`;

/** `新增入参：A, B`, `New input parameters: A, B`, `APIs added:`. The colon may be missing when nothing follows. */
const headings = verbs.flatMap(([verb, verbZh, verbEn]) =>
  nouns.map(([of, nounZh, nounEn]) => ({
    verb,
    of,
    pattern: new RegExp(
      `^(?:(?:${verbZh})(?:的)?(?:${nounZh})|(?:${verbEn}) (?:${nounEn})|(?:${nounEn}) (?:${verbEn}))${rest}`,
      "iu",
    ),
  })),
);

/** Traditional forms of the characters that headings are made of. */
const traditional = new Map(
  "發发 佈布 時时 間间 內内 據据 結结 構构 參参 數数 輸输 廢废 棄弃 刪删 變变 線线 預预 員员 檔档 請请 應应 圍围 動动"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** A line in the simplified characters that the patterns below are written in. */
export const simplified = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (character) => traditional.get(character) ?? character);

const product =
  /^\S.*?[(（](?<product>[a-z][a-z0-9-]*)[)）]\s*(?:版本|version)\s*[:：]?\s*(?<version>\d{4}-\d{2}-\d{2})$/iu;

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const releases: readonly RegExp[] = [
  /^第\s*(?<number>\d*)\s*次发布$/u,
  /^(?:the )?release(?: (?<number>\d+))?$/iu,
  /^(?:the )?(?<number>\d+)(?:st|nd|rd|th) release$/iu,
  /^(?:the )?(?<word>[a-z]+) release$/iu,
];

const time =
  /^(?:发布时间|(?:release|publication|publishing) (?:time|date)|(?:released|published) (?:on|at))\s*[:：]\s*(?<text>.*)$/iu;

/** What stands between releases and says nothing: the page's own head and foot, sentences that every release has. */
const debris: readonly RegExp[] = [
  /^本次发布包含了以下内容/u,
  /^改善已有的文档/u,
  /^(?:API ?文档|更新历史|目录|我的收藏|文档反馈|聚焦模式|字号)$/u,
  /^最[近后]更新时间/u,
  /^版权所有/u,
  /^(?:第\s*\d+\s*页?\s*)?共\s*\d+\s*页$/u,
  /^第\s*\d+\s*页$/u,
  /^\S.{0,60}®$/u,
  /^\d+$/u,
  /^-{3,}$/u,
  /^(?:release updates|this release contains.*|the following changes are contained in this release)\s*[:：]?$/iu,
  /^(?:this release includes.*|existing APIs\/data structures are as follows)\s*[:：]?$/iu,
  /^(?:improve(?:d|ments?)\b.*\bdocument.*|the existing documents? (?:was|were) improved)\.?$/iu,
  /^(?:API documentation|(?:update |change )?history|feedback|PDF|focus mode|font size|contents)$/iu,
  /^last updated\b/iu,
  /^(?:©|copyright\b|all rights reserved)/iu,
  /^page \d+(?: of \d+)?$/iu,
];

/** Tells what a cleaned line is; lists of names are not told here, for they need what stands above them. */
export function tokenOf(text: string): Token {
  for (const { verb, of, pattern } of headings) {
    const found = pattern.exec(text);
    if (found) return { kind: "heading", verb, of, rest: found.groups?.["rest"] ?? "" };
  }
  const found = time.exec(text);
  if (found) return { kind: "time", text: found.groups?.["text"] ?? "" };
  if (/^https?:\/\/\S+$/u.test(text)) return { kind: "link", url: text };
  const part = product.exec(text)?.groups;
  if (part) return { kind: "product", product: part["product"] ?? "", version: part["version"] ?? "" };
  if (debris.some((pattern) => pattern.test(text))) return { kind: "debris" };
  return releaseToken(text) ?? { kind: "other" };
}

function releaseToken(text: string): Token | undefined {
  for (const pattern of releases) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { number = "", word } = found.groups ?? {};
    if (word === undefined) return { kind: "release", number: number === "" ? undefined : Number(number) };
    const ordinal = word.toLowerCase() === "existing" ? 1 : ordinals.indexOf(word.toLowerCase());
    if (ordinal > 0) return { kind: "release", number: ordinal };
  }
  return undefined;
}

/** A line that looks like a heading though nobody knows it: a kind of change that the import would pass over. */
export const looksLikeHeading = (text: string): boolean => /^[^。.!?]{1,60}[:：]$/u.test(text) || looksLikeChange(text);

/** A line that begins as the vendor's changes do. */
export const looksLikeChange = (text: string): boolean =>
  /^(?:新增|增加|修改|变更|废弃|弃用|删除|移除|预下线|重命名|调整)\S{1,12}[:：]/u.test(simplified(text)) ||
  /^(?:new|add|modif|chang|updat|deprecat|delet|remov|renam|replac)[a-z]* [a-z/ -]{3,40}[:：]/iu.test(text);
