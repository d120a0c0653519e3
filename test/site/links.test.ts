import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkSite } from "./dead-links.js";
import { base, builtSite } from "./served.js";

test("no link of the site is dead, and no anchor missing", { timeout: 300_000 }, async () => {
  const { faults, pages, links } = checkSite(await builtSite(), base);
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(600);
  expect(links).toBeGreaterThan(50_000);
});

/** What is said of a site of these pages. */
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "cachesmith-links-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return checkSite(folder, "/base/").faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a site without a fault has none", () => {
  const faults = faultsOf({
    "index.html": `<a href="a/#here">a</a> <a href="/base/">home</a> <a href="https://example.com/x#y">out</a> <a href="#">top</a>`,
    "a/index.html": `<b id="here"></b> <a href="../#">home</a> <script src="/base/x.js"></script> <a href="../a.md">Markdown</a>`,
    "a.md": '# The title\n\n<a id="there"></a>\n\n## There\n\n[here](#there), [up](#the-title), `[no](link.md)`\n',
    "404.html": `<a href="/base/a/#here">a</a> <a id="up" href="#up">up</a>`,
    "x.js": "",
  });
  expect(faults).toEqual([]);
});

test.each<[what: string, files: Readonly<Record<string, string>>, fault: string]>([
  ["a dead file", { "a/index.html": `<a href="../b/">` }, 'a/index.html links to "../b/": no such file.'],
  [
    "a dead source",
    { "index.html": `<button data-source="/base/b.md">` },
    'index.html links to "/base/b.md": no such file.',
  ],
  [
    "a folder without its slash, which not every host forgives",
    { "index.html": `<a href="b">`, "b/index.html": "" },
    'index.html links to "b": no such file.',
  ],
  [
    "a missing anchor",
    { "index.html": `<a href="b/#x">`, "b/index.html": `<p id="y">` },
    'index.html links to "b/#x": b/index.html has no such anchor.',
  ],
  [
    "a missing anchor in Markdown",
    { "a.md": "[b](b.md#x)", "b.md": "# Y" },
    'a.md links to "b.md#x": b.md has no such anchor.',
  ],
  [
    "an id twice",
    { "index.html": `<p id="x"></p><template></template><p id="x"></p>` },
    'index.html has the id "x" more than once.',
  ],
  [
    "a link that forgets the base",
    { "index.html": `<a href="/b/">` },
    'index.html links to "/b/": this leaves /base/, the folder of the site.',
  ],
  [
    "a link of the page of what is not there that hangs on its place",
    { "404.html": `<a href="a.md">`, "a.md": "" },
    '404.html links to "a.md": no such file.',
  ],
  [
    "what is no address",
    { "index.html": `<a href="https://">` },
    'index.html links to "https://": this is no address.',
  ],
  [
    "another way",
    { "index.html": `<a href="javascript:x()">` },
    'index.html links to "javascript:x()": javascript: is no way for a reader.',
  ],
])("%s is told", (_what, files, fault) => {
  expect(faultsOf(files)).toEqual([fault]);
});
