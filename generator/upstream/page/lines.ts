/** One line of a pasted page that says something. */
export interface PageLine {
  readonly text: string;
  /** From 1, in the text as pasted. */
  readonly line: number;
  /** The first of a printed page. */
  readonly top: boolean;
}

/** The lines of a page that are not empty: copied from the browser, or printed to PDF and turned into text. */
export function pageLines(pasted: string): PageLine[] {
  return pasted
    .normalize("NFC")
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
    .map((raw, index) => ({ text: clean(raw), line: index + 1, top: /^ \S/u.test(raw) }))
    .filter(({ text }) => text !== "");
}

const clean = (raw: string): string =>
  raw
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "")
    .replaceAll(/[\s\u00A0\u3000]+/gu, " ")
    .trim()
    .replace(/^\| ?/u, "");

/** The parts of a page of an action, in their order. */
export type Section = "head" | "input" | "output" | "examples" | "resources" | "errors";

const headings: readonly (readonly [Section, RegExp])[] = [
  ["head", /^(?:1\. ?)(?:接口描述|API Description)$/iu],
  ["input", /^(?:2\. ?)(?:输入参数|Input Parameters?)$/iu],
  ["output", /^(?:3\. ?)(?:输出参数|Output Parameters?)$/iu],
  ["examples", /^(?:4\. ?)(?:示例|Examples?)$/iu],
  ["resources", /^(?:5\. ?)(?:开发者资源|Developer Resources?)$/iu],
  ["errors", /^(?:6\. ?)(?:错误码|Error Codes?)$/iu],
];

const tableHeads: readonly (readonly [Section, RegExp])[] = [
  [
    "input",
    /^(?:参数名称 ?\|? ?必选|Parameter Name ?\|? ?Required) ?\|? ?(?:类型|Type) ?\|? ?(?:描述|Description)(?: ?\|)?$/iu,
  ],
  ["output", /^(?:参数名称|Parameter Name) ?\|? ?(?:类型|Type) ?\|? ?(?:描述|Description)(?: ?\|)?$/iu],
  ["errors", /^(?:错误码|Error Code) ?\|? ?(?:描述|Description)(?: ?\|)?$/iu],
];

const found = (rows: readonly (readonly [Section, RegExp])[], text: string): Section | undefined =>
  rows.find(([, pattern]) => pattern.test(text))?.[0];

/** The section whose heading a line is. */
export const headingOf = (text: string): Section | undefined => found(headings, text);

/** The section whose table has this line for its head. */
export const tableHeadOf = (text: string): Section | undefined => found(tableHeads, text);

/** `接口请求域名： redis.tencentcloudapi.com 。` */
export const hostOf = (text: string): string | undefined =>
  /^(?:接口请求域名|Domain name for API request) ?[:：] ?(?<host>[a-z0-9.-]+[a-z0-9])(?: ?[.。])?$/iu.exec(text)
    ?.groups?.["host"];

/** `最近更新时间：2025-04-27 21:15:33` */
export const updatedOf = (text: string): string | undefined =>
  /^(?:最[近后]更新时间|Last updated) ?[:：] ?(?<day>\d{4}-\d{2}-\d{2})\b/iu.exec(text)?.groups?.["day"];

/** Lines that every page has and that say nothing of its action: notes, links and what a printer puts between. */
const frame: readonly RegExp[] = [
  /^API Explorer (?:提供了|provides )/u,
  /^(?:SDK )?调用示例。$/u,
  /^(?:推荐使用 API Explorer|We recommend you to use API Explorer|点击调试|Try it|API Explorer$)/u,
  /^以下请求参数列表仅列出了/u,
  /^The following request parameter list only provides/u,
  /^以下仅列出了接口业务逻辑相关的错误码/u,
  /^The following only lists the error codes/u,
  /^Note: This API supports Finance regions/u,
  /^TencentCloud API 3\.0 integrates SDKs/u,
  /^(?::?-{3,}:? ?\|)+/u,
  /^(?:该接口)?暂无业务逻辑相关的错误码/u,
  /^(?:This API has no|There (?:is|are) no|No) (?:business logic )?error codes? /iu,
  /^https?:\/\/(?!\S*\?Action=)\S+$/u,
  /^(?:PDF|聚焦模式|字号)$/u,
  /^\S.{0,60}®$/u,
  /^版权所有/u,
];

export const isFrame = (text: string): boolean => frame.some((pattern) => pattern.test(text));

/** What a printer repeats of a page's side list where the page ends, whole or cut: `输出参数`, `错误`, `例`. */
export const isScrap = (text: string): boolean => titles.some((title) => title.includes(text));

const titles = ["接口描述", "输入参数", "输出参数", "示例", "开发者资源", "错误码"];

/** The chapter of a printed document that a page is the first of: `备份和恢复接口`. */
export const isCategory = (text: string): boolean => /^(?:.{2,8}(?:相关|管理|恢复)|参数管理|其他)接口$/u.test(text);

/** Where a page in the browser ends. */
export const isFoot = (text: string): boolean =>
  /^(?:Was this page helpful|帮助和支持|文档内容是否|本页内容是否|上一篇|下一篇|©|Copyright\b|Help and Support)/iu.test(
    text,
  );
