import { expect, test } from "vitest";
import { emitChangelog } from "../../../generator/emit/changelog.js";
import { modelOf, projectOf, put } from "../pipeline/project.js";

/** In the order of their files, and with dates that fall: neither is the order of versions. */
const versions = ["0.10.0", "0.2.0", "0.9.1", "1.0.0", "1.0.0-beta.10", "1.0.0-beta.2", "10.0.0", "2.0.0"];

test("the changelog of the package lists versions by precedence, newest first", async () => {
  const root = projectOf("qcloud");
  versions.forEach((version, index) => {
    const lines = [
      "# yaml-language-server: $schema=../schema/release.schema.json",
      `version: ${version}`,
      `date: 2025-01-${20 - index}`,
      `summary: Version ${version}.`,
    ];
    put(root, `spec/releases/${version}.yaml`, `${lines.join("\n")}\n`);
  });
  const [page] = emitChangelog(await modelOf(root));
  expect(page?.path).toBe("CHANGELOG.md");
  expect(page?.kind === "page" && page.data).toMatchObject({
    versions: ["10.0.0", "2.0.0", "1.0.0", "1.0.0-beta.10", "1.0.0-beta.2", "0.10.0", "0.9.1", "0.2.0"].map(
      (version) => ({
        version,
        summary: `Version ${version}.`,
      }),
    ),
  });
});
