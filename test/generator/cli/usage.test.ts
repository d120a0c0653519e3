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
