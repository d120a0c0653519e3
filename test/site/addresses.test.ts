import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressFile, lostAddresses, presentAddresses } from "../../generator/release/addresses.js";
import { pageId } from "../../templates/site/src/addresses.js";
import { builtSite, root } from "./served.js";

const promised = readFileSync(join(root, addressFile), "utf8");

test("no address of the last release is gone", () => {
  const way = `Links from outside to these break. Bring them back; only what the vendor has taken away may be deleted from ${addressFile}.`;
  expect(lostAddresses(promised, presentAddresses(root)), way).toEqual([]);
});

test("every address of the last release is one of the built site", { timeout: 300_000 }, async () => {
  const folder = await builtSite();
  const lines = promised.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines.length).toBeGreaterThan(300);
  const lost = lines.flatMap((line) => {
    const [page = "", ids = ""] = line.split(/: ?/);
    const file = join(folder, pageId(`generated/docs/${page}.md`) ?? "", "index.html");
    const html = existsSync(file) ? readFileSync(file, "utf8") : "";
    return ids
      .split(" ")
      .filter(Boolean)
      .flatMap((id) => (html.includes(`id="${id}"`) ? [] : [`${page}#${id}`]));
  });
  expect(lost).toEqual([]);
});
