const chinese = /\p{Script=Han}+/gu;
/** Names stay whole: dots, underscores and hyphens between letters and digits belong to them. */
const names = /[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu;

/**
 * What a text is found by: each name whole and from each of its parts to the end (`DescribeSlowLog`: also `slowlog` and
 * `log`, so that a prefix finds any part), each part by itself; of Chinese, single characters and pairs.
 */
export function indexTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of text.matchAll(chinese)) {
    for (const token of [...Array.from(run), ...pairs(run)]) tokens.add(token);
  }
  for (const [name] of text.replaceAll(chinese, " ").matchAll(names)) {
    tokens.add(name.toLowerCase());
    for (const dotted of name.split(".")) {
      const parts = nameParts(dotted);
      parts.forEach((part, index) => tokens.add(part).add(parts.slice(index).join("")));
      tokens.add(dotted.toLowerCase());
    }
  }
  return [...tokens];
}

/** What a reader's words are looked up as: names whole, Chinese by pairs; a single character by itself. */
export function queryTokens(text: string): string[] {
  const tokens = [...text.matchAll(chinese)].flatMap(([run]) => (run.length > 1 ? pairs(run) : [run]));
  for (const [name] of text.replaceAll(chinese, " ").matchAll(names)) tokens.push(name.toLowerCase());
  const unique = [...new Set(tokens)];
  const telling = unique.filter((token) => !silent.has(token));
  return telling.length > 0 ? telling : unique;
}

/** `DBInstanceIds` is `db`, `instance`, `ids`; `security_group-id` is `security`, `group`, `id`. */
const nameParts = (name: string): string[] =>
  name
    .split(/[_-]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter(Boolean)
    .map((part) => part.toLowerCase());

const pairs = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.slice(1).map((next, index) => (characters[index] ?? "") + next);
};

/** Words of questions that say nothing of what is sought. */
const silent = new Set(
  "a an and are be by can do does for from how i in is it mean means of on or since that the to was what when which who with".split(
    " ",
  ),
);
