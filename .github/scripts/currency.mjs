// Looks whether the vendor has published something that the definitions lack, drafts it, and writes what a pull request
// says. Plain JavaScript, for it runs before anything is compiled. Exits with 0 and writes nothing when all is current.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** The one door to the network: the vendor's package, as its registry has it now, in a folder of its own. */
export async function fetchPackage(wanted, folder) {
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--install-links", wanted];
  await run("npm", args, { cwd: folder, maxBuffer: 1e8 });
  const manifest = join(folder, "node_modules", "tencentcloud-sdk-nodejs", "package.json");
  return { folder, version: JSON.parse(readFileSync(manifest, "utf8")).version };
}

/** Runs the project's own program; a finding is no failure. */
async function cachesmith(root, ...args) {
  const cli = join(repository, "node_modules", ".cachesmith", "cli.js");
  try {
    const { stdout } = await run("node", [cli, "--root", root, ...args], { maxBuffer: 1e8 });
    return { code: 0, text: stdout };
  } catch (error) {
    if (error.code === 1) return { code: 1, text: `${error.stdout}${error.stderr}` };
    throw new Error(`cachesmith ${args[0]} failed:\n${error.stdout}${error.stderr}`);
  }
}

/**
 * Drafts what `vendor` has and the project in `root` lacks. Undefined when it lacks nothing; else the title and the text of
 * a pull request, and the sheet that a person fills in.
 */
export async function check({ root, vendor, day }) {
  const before = await cachesmith(root, "coverage", "--vendor", vendor.folder);
  if (before.code === 0) return undefined;
  const sheet = join(root, "sheet.yaml");
  const update = await cachesmith(root, "update", "--package", vendor.folder, "--date", day, "--sheet", sheet);
  const difference = await cachesmith(root, "diff", "HEAD", "--markdown", "--fail-on", "never");
  const body = [
    `The vendor's package ${vendor.version}, checked ${day}, has what the definitions lack:`,
    fenced(before.text),
    "### What this changes for users",
    difference.text.trim(),
    "### To do",
    "Fill in `sheet.yaml`, run `npm run -s cachesmith -- update --sheet sheet.yaml`, and delete it.",
    fenced(update.text),
  ].join("\n\n");
  return {
    title: `Take in what the vendor's package ${vendor.version} brings`,
    body,
    sheet: existsSync(sheet) ? sheet : undefined,
  };
}

const fenced = (text) => `\`\`\`\n${text.trim()}\n\`\`\``;

/** `current with …`, for a badge: an endpoint of shields.io. */
export function badge({ vendor, day, isCurrent }) {
  const message = isCurrent ? `with ${vendor.version}, checked ${day}` : `behind ${vendor.version}, checked ${day}`;
  return { schemaVersion: 1, label: "current", message, color: isCurrent ? "brightgreen" : "orange" };
}

async function main() {
  const [wanted = "tencentcloud-sdk-nodejs@latest", out = "currency"] = process.argv.slice(2);
  const day = new Date().toISOString().slice(0, 10);
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-currency-"));
  try {
    const vendor = await fetchPackage(wanted, folder);
    const found = await check({ root: repository, vendor, day });
    writeFileSync(
      resolve(`${out}.json`),
      `${JSON.stringify(badge({ vendor, day, isCurrent: !found }), undefined, 2)}\n`,
    );
    if (found) writeFileSync(resolve(`${out}.md`), `${found.title}\n\n${found.body}\n`);
    console.log(found ? found.title : `Current with ${vendor.version}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
