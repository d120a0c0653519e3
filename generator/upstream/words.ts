/** What the vendor's words of a member state as facts. */
export interface WordFacts {
  readonly values: readonly { readonly value: string; readonly words: string }[];
  readonly default?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** In the words of our definitions: `days`, `ms`, `MB`. */
  readonly unit?: string;
  readonly format?: string;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&nbsp;", " "],
]);

/** A text of HTML or Markdown as one shows it: an item of a list a line, links by their words. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/<li>\s*/giu, "\n- ")
    .replaceAll(/<(?:br|\/?p|\/?ul|\/?ol|\/?div)\b[^>]*>/giu, "\n")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll(/\[(?<shown>[^\]]*)\]\(https?:[^)]*\)/gu, "$<shown>")
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, (entity) => entities.get(entity) ?? entity)
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "" && line !== "-")
    .join("\n");
}

const number = String.raw`-?\d+(?:\.\d+)?`;
const bounds = new RegExp(
  `(?:取值)?范围[^\\d\\n]{0,8}?[\\[(（]?\\s*(?<min>${number})\\s*[,，~～\\-至到]\\s*(?<max>${number})`,
  "u",
);
const bareBounds = new RegExp(`[\\[]\\s*(?<min>${number})\\s*[,，]\\s*(?<max>${number})\\s*[\\]]`, "u");
const assumed = /(?:默认值?|缺省值?)\s*(?:[:：]|为|是)\s*[“"'`]?(?<value>[A-Za-z0-9_.-]+)/u;
const lengths = /(?<min>\d+)\s*[-~～至到]\s*(?<max>\d+)\s*(?:个|位)?\s*字符/u;
const longest = /(?:最多|不超过|最长|长度小于)\s*(?<max>\d+)\s*(?:个|位)?\s*字符/u;
const items = /(?:数组|个数|数量)[^。\n]{0,12}?(?:最大|最多|不超过|上限)[^\d\n]{0,6}(?<max>\d+)/u;

const units: readonly (readonly [RegExp, string])[] = [
  [/单位[:：]?\s*(?:为)?\s*(?:毫秒|ms)/iu, "ms"],
  [/单位[:：]?\s*(?:为)?\s*(?:微秒|us|μs)/iu, "μs"],
  [/单位[:：]?\s*(?:为)?\s*(?:秒|s\b)/iu, "seconds"],
  [/单位[:：]?\s*(?:为)?\s*分钟/u, "minutes"],
  [/单位[:：]?\s*(?:为)?\s*天/u, "days"],
  [/单位[:：]?\s*(?:为)?\s*(?:月|个月)/u, "months"],
  [/单位[:：]?\s*(?:为)?\s*(?:Bytes?|字节|B\b)/iu, "bytes"],
  [/单位[:：]?\s*(?:为)?\s*KB/iu, "KB"],
  [/单位[:：]?\s*(?:为)?\s*MB\/s/iu, "MB/s"],
  [/单位[:：]?\s*(?:为)?\s*MB/iu, "MB"],
  [/单位[:：]?\s*(?:为)?\s*GB/iu, "GB"],
  [/单位[:：]?\s*(?:为)?\s*Mbit\/s/iu, "Mbit/s"],
  [/单位[:：]?\s*(?:为)?\s*元/u, "yuan"],
  [/单位[:：]?\s*(?:为)?\s*分/u, "fen"],
  [/单位[:：]?\s*(?:为)?\s*%/u, "%"],
];

/** Reads out of a member's words what a definition states as keys. What is said in another way stays with the words. */
export function factsIn(words: string): WordFacts {
  const range = (bounds.exec(words) ?? bareBounds.exec(words))?.groups;
  const length = lengths.exec(words)?.groups;
  const value = assumed.exec(words)?.groups?.["value"]?.replace(/\.$/u, "");
  const maxLength = length?.["max"] ?? longest.exec(words)?.groups?.["max"];
  const maxItems = items.exec(words)?.groups?.["max"];
  const unit = units.find(([pattern]) => pattern.test(words))?.[1];
  return {
    values: valuesIn(words),
    ...(value !== undefined && { default: value }),
    ...(range && { min: Number(range["min"]), max: Number(range["max"]) }),
    ...(length && { minLength: Number(length["min"]) }),
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
    ...(maxItems !== undefined && { maxItems: Number(maxItems) }),
    ...(unit !== undefined && { unit }),
  };
}

const noValue = /^(?:offset|limit|http|https|注意|说明)$/iu;

/** `- 1：主节点。` a line; two of them at least, for one alone is an example. */
function valuesIn(words: string): WordFacts["values"] {
  const found = words.split("\n").flatMap((line) => {
    const groups = /^(?:[-*•]\s*)?`?(?<value>[A-Za-z0-9_.+-]{1,40})`?\s*[:：]\s*(?<words>.*)$/u.exec(line)?.groups;
    const { value = "", words: meaning = "" } = groups ?? {};
    return groups === undefined || noValue.test(value) ? [] : [{ value, words: meaning.replace(/[。；;]$/u, "") }];
  });
  return found.length > 1 || /枚举值/u.test(words) ? found : [];
}
