import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { at } from "../../../generator/commands/at.js";
import { diff } from "../../../generator/commands/diff.js";
import { emptyFolder, projectOf } from "../pipeline/project.js";
import { session } from "../release/repository.js";

const root = projectOf("tc3");

describe("at", () => {
  test("a release: its actions, its counts, a model that diff reads", async () => {
    const { terminal, said, answers } = session();
    expect(await at(root, "1", {}, terminal)).toBe(0);
    expect(said.join("\n")).toContain("depot/2020-02-02 as of release 1, 2020-01-01: 4 actions, 3 structures");
    expect(said.join("\n")).not.toContain("MoveBox");
    const file = join(emptyFolder(), "one.json");
    writeFileSync(file, JSON.stringify(answers[0]));
    const compared = session();
    expect(await diff(root, [file, "2"], {}, compared.terminal)).toBe(0);
    expect(compared.said.join("\n")).toContain("additive  depot/2020-02-02 MoveBox  [action-added]");
  });

  test("what needs which release", async () => {
    const { terminal, said } = session();
    expect(await at(root, undefined, { needs: "ListBoxes.Prefix" }, terminal)).toBe(0);
    expect(said).toEqual(["depot/2020-02-02 ListBoxes.input.Prefix needs release 2, 2021-01-01."]);
  });

  test.each([
    ["no release and no name", undefined, {}, 2],
    ["a release that is not there", "99", {}, 2],
    ["a name that nothing has", undefined, { needs: "Nobody" }, 1],
    ["a service that is not there", "1", { service: "nowhere" }, 2],
  ])("%s", async (_, release, options, code) => {
    const { terminal, complained } = session();
    expect(await at(root, release, options, terminal)).toBe(code);
    expect(complained).toHaveLength(1);
  });
});
