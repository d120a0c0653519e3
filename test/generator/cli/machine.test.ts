import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixturePackage, projectOf, textsOf } from "../pipeline/project.js";
import { ended, start } from "./run.js";

const expected = await fixturePackage("tc3", "kiosk");

describe("the package has the same bytes", () => {
  test.each([
    { what: "in the plainest of locales", cwd: "", env: { LC_ALL: "C", LANG: "C", TZ: "UTC" } },
    {
      what: "with other letters, another day and another folder",
      cwd: "/",
      env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
    },
    {
      what: "on a terminal with colours, in CI",
      cwd: "spec/depot",
      env: { FORCE_COLOR: "1", CI: "true", NODE_ENV: "production" },
    },
  ])("$what", async ({ cwd, env }) => {
    const root = projectOf("tc3", "kiosk");
    const folder = cwd.startsWith("/") ? cwd : join(root, cwd);
    const { code, stderr } = await ended(start(folder, ["--root", root, "generate"], env));
    // In CI the log shows the stages, a line each.
    const stages = ["load", "check", "timeline", "model", "emit", "render", "compile", "write"].map(
      (stage) => `${stage} …\n`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "CI" in env ? stages.join("") : "" });
    expect(textsOf(join(root, "generated"))).toEqual(expected);
  });
});
