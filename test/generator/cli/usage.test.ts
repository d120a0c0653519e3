import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../generator/diagnostics/catalog.js";
import { emptyFolder, projectOf, repository } from "../pipeline/project.js";
import { answerOf, cachesmith } from "./run.js";

const root = projectOf("tc3", "kiosk");

describe("--help", () => {
  test("tells of the commands, the exit codes, and shows what to type", async () => {
    const { code, stdout, stderr } = await cachesmith(emptyFolder(), "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const word of ["validate", "generate", "export", "explain", "--root", "--json", "Exit codes:", "Examples:"]) {
      expect(stdout).toContain(word);
    }
    for (const exit of ["0", "1", "2", "3", "4"]) expect(stdout).toMatch(new RegExp(`^  ${exit}  \\w`, "m"));
  });

  test.each([
    { command: "validate", says: ["Writes nothing"] },
    { command: "generate", says: ["--service", "--check", "--force", "--watch"] },
    { command: "export", says: ["--service", "model.schema.json"] },
    { command: "explain", says: ["[code]", "list them all"] },
  ])("$command --help tells of its options", async ({ command, says }) => {
    const { code, stdout, stderr } = await cachesmith(emptyFolder(), command, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const word of says) expect(stdout).toContain(word);
  });
});

test.each(["README.md", "CONTRIBUTING.md"])(
  "%s shows commands that exist, with options that they take",
  async (page) => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { scripts: object }; // ours
    const text = readFileSync(join(repository, page), "utf8");
    const shown = [...text.matchAll(/npm run (?:-s )?([\w:]+)(?: -- ([^`\n#|]*))?/g)];
    expect(shown.filter(([, script = ""]) => !(script in scripts)).map(([line]) => line)).toEqual([]);
    // Scripts that are commands of this program's.
    const commands = shown.filter(
      ([, script = ""]) => scripts[script as never] === `npm run -s cachesmith -- ${script}`,
    );
    const others = shown.filter(([, script]) => script === "cachesmith");
    const calls = [
      ...commands.map(([, script = "", rest = ""]) => `${script} ${rest}`),
      ...others.map(([, , rest = ""]) => rest),
    ];
    expect(calls.length).toBeGreaterThan(3);
    for (const call of new Set(calls)) {
      const names = call.split(" ").slice(0, call.startsWith("changelog ") ? 2 : 1);
      const { code, stdout } = await cachesmith(emptyFolder(), ...names, "--help");
      expect(code, call).toBe(0);
      for (const option of call.match(/--[a-z-]+/g) ?? []) expect(stdout, call).toContain(option);
    }
  },
);

describe("exit code 2, and nothing on standard output, for", () => {
  test.each([
    { what: "an unknown option", args: ["generate", "--chekc"], says: "--check" },
    { what: "an unknown command", args: ["genrate"], says: "generate" },
    { what: "an option without its value", args: ["generate", "--service"], says: "--service" },
    {
      what: "an unknown service",
      args: ["generate", "--service", "depot/2020-02-20"],
      says: 'Did you mean "depot/2020-02-02"?',
    },
    {
      what: "an unknown service to export",
      args: ["export", "--service", "x"],
      says: "Services: depot/2020-02-02, kiosk/v1.",
    },
    { what: "an unknown code", args: ["explain", "unknown-strukture"], says: "unknown-structure" },
  ])("$what", async ({ args, says }) => {
    const { code, stdout, stderr } = await cachesmith(root, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test.each(["validate", "generate", "export"])("%s in a folder that is no project", async (command) => {
    const folder = emptyFolder();
    const { code, stdout, stderr } = await cachesmith(folder, command);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`no spec/package.yaml in ${folder}`);
    expect((await cachesmith(repository, "--root", folder, command)).code).toBe(2);
  });
});

describe("explain", () => {
  test("tells cause and fix of a code, anywhere", async () => {
    const { code, stdout, stderr } = await cachesmith(emptyFolder(), "explain", "unknown-structure");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(catalog["unknown-structure"].cause);
    expect(stdout).toContain(catalog["unknown-structure"].fix);
  });

  test("lists every code", async () => {
    const { stdout } = await cachesmith(emptyFolder(), "explain");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(Object.keys(catalog));
  });

  test("answers machines", async () => {
    expect(answerOf(await cachesmith(emptyFolder(), "--json", "explain"))).toEqual(catalog);
    const one = answerOf(await cachesmith(emptyFolder(), "--json", "explain", "yaml-syntax"));
    expect(one).toMatchObject({ code: "yaml-syntax", text: expect.stringContaining("yaml-syntax") as unknown });
  });
});
