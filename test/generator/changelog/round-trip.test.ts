import { beforeAll, describe, expect, test } from "vitest";
import { changelogText, yamlOf } from "../../../generator/changelog/text.js";
import type { ChangelogYaml } from "../../../generator/load/spec.js";
import { readAlone, realService, releasesOf } from "./real-service.js";
import { paged, pageOf, releaseLines, vendors, wrapped } from "./vendor-text.js";

let releases: { readonly file: string; readonly text: string; readonly data: ChangelogYaml }[] = [];
let expected: string[] = [];

beforeAll(async () => {
  releases = releasesOf((await realService()).service);
  expected = releases.map(({ file, data }) => changelogText(file, vendors(data)));
});

const textsOf = (text: string): string[] => {
  const { releases: read, problems } = readAlone(text);
  expect(problems).toEqual([]);
  return read.map((release, index) => changelogText(releases[index]?.file ?? "", yamlOf(release)));
};

test("what we write is what is there, to the byte, where we added nothing of our own", () => {
  const isOwn = (text: string): boolean => /replacedBy|reason|rename/.test(text);
  expect(releases.filter(({ text }) => isOwn(text)).map(({ data }) => data.release)[0]).toBe(87);
  for (const [index, { text }] of releases.entries()) if (!isOwn(text)) expect(expected[index]).toBe(text);
});

describe.each(["chinese", "english", "markdown"] as const)(
  "the vendor's text rendered from our files, %s",
  (edition) => {
    test.each(["newest first", "oldest first"])("%s", (order) => {
      const all = releases.map(({ data }) => releaseLines(data, edition));
      const lines = (order === "newest first" ? all.toReversed() : all).flat();
      expect(textsOf(lines.join("\n\n"))).toEqual(expected);
    });

    test("on pages of any height, their feet and lists of links between the lines", () => {
      const lines = wrapped(
        releases.toReversed().flatMap(({ data }) => releaseLines(data, edition)),
        100,
      );
      for (const height of [2, 3, 5, 11, 40]) expect(textsOf(paged(lines, height))).toEqual(expected);
    });
  },
);

test("one release alone", () => {
  const last = releases.at(-1);
  const { releases: read } = readAlone(releaseLines(last?.data ?? { changes: [] }, "chinese").join("\n"));
  expect(read.map(yamlOf)).toEqual([vendors(last?.data ?? { changes: [] })]);
});

test("with Windows line ends, a byte order mark and blanks that do not break", () => {
  const text = releases.flatMap(({ data }) => releaseLines(data, "chinese")).join("\r\n");
  expect(textsOf(`\uFEFF${text.replaceAll(" ", "\u00A0")}`)).toEqual(expected);
});

test("Markdown keeps the addresses of the pages", () => {
  const { links } = readAlone(releases.flatMap(({ data }) => releaseLines(data, "markdown")).join("\n"));
  expect(links.get("DescribeSlowLog")).toBe(pageOf("DescribeSlowLog"));
});
