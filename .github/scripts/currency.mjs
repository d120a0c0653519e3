// Looks whether the vendor has published something that the definitions lack, drafts it, and writes what a pull request
// says. Plain JavaScript, for it runs before anything is compiled. Exits with 0 and writes nothing when all is current.
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** The one door to the network: what the vendor publishes, in a folder of its own. The metadata may be a file, too. */
export async function fetchVendor(wanted, metadata, folder) {
  const vendor = await fetchPackage(wanted, folder);
  if (metadata === undefined) return vendor;
  const file = join(folder, "metadata.json");
  if (/^https?:/u.test(metadata)) {
    const response = await fetch(metadata);
    if (!response.ok) throw new Error(`${metadata} was answered with status ${response.status}.`);
    writeFileSync(file, await response.text());
  } else copyFileSync(metadata, file);
  return { ...vendor, metadata: file };
}

/** The package, as its registry has it now. */
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
  const { folder, metadata } = vendor;
  const compared = [await cachesmith(root, "coverage", "--vendor", folder)];
  if (metadata !== undefined) compared.push(await cachesmith(root, "verify", "--against", metadata));
  if (compared.every(({ code }) => code === 0)) return undefined;
  const sheet = join(root, "sheet.yaml");
  const update = (...sources) => cachesmith(root, "update", ...sources, "--date", day, "--sheet", sheet);
  // The metadata says more of what both have, so it comes first.
  const drafted = metadata === undefined ? [] : [await update("--package", folder, "--to", metadata)];
  drafted.push(await update("--package", folder));
  const difference = await cachesmith(root, "diff", "HEAD", "--markdown", "--fail-on", "never");
  // What an update refuses, a person has to look at: the request is opened all the same, and says why nothing is drafted.
  const refused = drafted.filter(({ code }) => code !== 0);
  const todo =
    refused.length > 0
      ? [
          "### What `update` refuses",
          "Mend what it names, and run it again.",
          ...refused.map(({ text }) => fenced(text)),
        ]
      : ["### To do", "Fill in `sheet.yaml`, run `npm run -s cachesmith -- update --sheet sheet.yaml`, and delete it."];
  const body = [
    `The vendor's package ${vendor.version}, checked ${day}, has what the definitions lack:`,
    ...compared.filter(({ code }) => code !== 0).map(({ text }) => fenced(text)),
    "### What this changes for users",
    difference.text.trim(),
    ...todo,
    ...drafted.filter(({ code }) => code === 0).map(({ text }) => fenced(text)),
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
  const [wanted = "tencentcloud-sdk-nodejs@latest", out = "currency", metadata] = process.argv.slice(2);
  const day = new Date().toISOString().slice(0, 10);
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-currency-"));
  try {
    const vendor = await fetchVendor(wanted, metadata, folder);
    const found = await check({ root: repository, vendor, day });
    writeFileSync(
      resolve(`${out}.json`),
      `${JSON.stringify(badge({ vendor, day, isCurrent: !found }), undefined, 2)}\n`,
    );
    if (found) writeFileSync(resolve(`${out}.md`), `${found.title}\n\n${found.body}\n`);
    process.stdout.write(`${found ? found.title : `Current with ${vendor.version}.`}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
