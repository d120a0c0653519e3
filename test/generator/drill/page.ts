import { bumpOf, lensesOf } from "../../../generator/diff/print/summary.js";
import { nextVersion, parseVersion, versionText } from "../../../generator/release/version.js";
import type { Numbers, Played } from "./play.js";

/** A played release on one page, for somebody who wants to know what taking one in is like. */
export function pageOf(played: Played): string {
  const { script, imported, changes, version, reasons, entry, released } = played;
  const number = String(script.number).padStart(3, "0");
  return `${[
    `# A made-up release ${script.number}, from its text to our version ${version}`,
    `The vendor's text is [${number}.txt](../../fixtures/changelog/${number}.txt), what a person wrote by hand [finish.patch](../../fixtures/drill/${number}/finish.patch).`,
    "## What the import says",
    block("text", imported.trim().replaceAll(/(?<=\.yaml):\d+ /gu, " ")),
    "## Files that were touched",
    touched(played),
    "## What it means: `diff`",
    ...changes.map((change) => changeText(change)),
    "## The version",
    [`**${version}**${otherwise(played)}`, ...reasons.map((reason) => `- ${reason}`)].join("\n"),
    `The release itself touches ${released.map((path) => `\`${path}\``).join(", ")}.`,
    "## The entry in the package's changelog",
    entry.replaceAll(/^/gmu, "> ").replaceAll(/ +$/gmu, ""),
    "## What is generated anew",
    sizes(played),
    files(played),
    "## What the audit tells a user",
    audited(played),
  ].join("\n\n")}\n`;
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const stepOf = ({ added, removed }: Pick<Numbers, "added" | "removed">): string => `+${added} −${removed}`;

function touched({ edits, byImport }: Played): string {
  const paths = [...new Set([...byImport, ...edits].map(({ path }) => path))].sort();
  const lines = (list: readonly Numbers[], path: string): string => {
    const found = list.find((entry) => entry.path === path);
    return found === undefined ? "" : stepOf(found);
  };
  return table(
    ["file", "by the import", "by hand"],
    paths.map((path) => [`\`${path}\``, lines(byImport, path), lines(edits, path)]),
  );
}

function changeText(change: Played["changes"][number]): string {
  const { class: found, rule, path, title, before, after, todo } = change;
  const step = [before, after].filter((part) => part !== undefined).join(" → ");
  const lenses = lensesOf(change);
  return [
    `- **${found}** \`${path}\` (\`${rule}\`): ${title}${step === "" ? "" : `: ${step}`}.`,
    `  Lenses: ${lenses === "" ? "wire, types and behaviour are ok" : lenses}. Do: ${todo}`,
  ].join("\n");
}

function otherwise({ changes }: Played): string {
  const [bump, one] = [bumpOf(changes), parseVersion("1.0.0")];
  return bump && one ? ` (after 1.0.0 it would be ${versionText(nextVersion(one, bump))})` : "";
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ["validators", /\/validators\//u],
  ["code", /^generated\/src\//u],
  ["reference", /^generated\/docs\//u],
  ["OpenAPI", /^generated\/openapi\//u],
  ["the package's own", /^generated\//u],
];

function sizes({ regenerated }: Played): string {
  const kindOf = (path: string): string => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? "";
  const sum = (list: readonly Numbers[]) => ({
    added: list.reduce((total, { added }) => total + added, 0),
    removed: list.reduce((total, { removed }) => total + removed, 0),
  });
  const rows = kinds.flatMap(([kind]) => {
    const list = regenerated.filter(({ path }) => kindOf(path) === kind);
    return list.length === 0 ? [] : [[kind, list.length, stepOf(sum(list))]];
  });
  return table(["kind", "files", "lines"], [...rows, ["all", regenerated.length, stepOf(sum(regenerated))]]);
}

/** Files by what explains them. */
function files({ regenerated }: Played): string {
  const reasons = [...new Set(regenerated.map(({ why }) => why))];
  return reasons
    .map((why) => {
      const list = regenerated.filter((file) => file.why === why);
      return [`${why ?? "UNRELATED"}:`, "", ...list.map((file) => `- \`${file.path}\` ${stepOf(file)}`)].join("\n");
    })
    .join("\n\n");
}

function audited({ audited: { renamed, left, rewritten } }: Played): string {
  const found = [...renamed, ...left];
  if (found.length === 0) return "Nothing deprecated or removed is used.";
  const after = rewritten === undefined ? [] : ["After `audit --fix`:", block("ts", rewritten.trim())];
  return ["`cachesmith-sdk audit` finds:", block("text", found.join("\n")), ...after].join("\n\n");
}
