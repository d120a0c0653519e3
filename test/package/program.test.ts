import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { describe, expect, test } from "vitest";
import { execute, installed, root, run } from "./packed.js";

const { project } = installed();
const bin = "node_modules/.bin/cachesmith-sdk";
const typist = fileURLToPath(new URL("terminal.py", import.meta.url));

/** Runs a command in a pseudo-terminal, which Python can open everywhere; it is typed what each text on the screen asks for. */
const type = (steps: readonly (readonly [waitsFor: string, typed: string])[], ...command: readonly string[]) =>
  execute(project, "python3", [typist, JSON.stringify(steps), ...command]);

const purchase =
  "call tencent-redis CreateInstances --TypeId 15 --MemSize 1024 --GoodsNum 1 --Period 1 --BillingMode 0";

describe("the program, in a pseudo-terminal", () => {
  test("asks for a secret without showing it, shows the price, asks, and waits on one line", async () => {
    const steps = [
      ["Password: ", "sesame-1234\r"],
      ["[y/N] ", "y\r"],
    ] as const;
    const line = `${purchase} --ZoneId 100003 --Password @prompt --wait --mock --output ids`;
    const { code, output } = await type(steps, process.execPath, bin, ...line.split(" "));
    expect(output).toMatch(/Price \(InquiryPriceCreateInstance\): Price \d/);
    expect(output).toContain("Carry it out? [y/N] y");
    expect(output.split("\r\u001B[K").filter((shown) => /^\w+, \d+ s$/.test(shown)).length).toBeGreaterThan(2);
    expect(output).toMatch(/\ncrs-\w+\r\n/);
    expect(output).not.toContain("sesame");
    expect(code).toBe(0);
  });

  test("ends at Ctrl+C with nothing sent", async () => {
    const line = "call tencent-redis RenewInstance --InstanceId crs-a --Period 1 --mock";
    const { code, output } = await type([["[y/N] ", "\u0003"]], process.execPath, bin, ...line.split(" "));
    expect(output).toContain("Interrupted; nothing was sent.");
    expect(code).toBe(130);
  });

  test("completes in bash what a table names", async () => {
    const steps = [
      ["READY>", "source <(cachesmith-sdk completion bash)\r"],
      ["READY>", "cachesmith-sdk call tencent-redis UpgradeInst\t\t\t"],
      ["UpgradeInstanceVersion", " --SwitchOp\tImm\t--help | head -1\r"],
      ["Change the specification", ""],
      ["READY>", "exit\r"],
    ] as const;
    const path = `PATH=${join(project, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    const { output } = await type(steps, "env", "PS1=READY>", path, "bash", "--norc", "--noprofile", "-i");
    expect(output).toContain("UpgradeInstance --SwitchOption Immediate --help");
  });
});

describe("the server for agents, from the package", () => {
  test("says what is missing until its peer is installed", async () => {
    const { code, output } = await run(project, bin, "mcp", "--mock");
    expect({ code, output }).toEqual({
      code: 2,
      output:
        "The server for agents needs @modelcontextprotocol/sdk, which is not installed. Run: npm install @modelcontextprotocol/sdk\n",
    });
  });

  test("serves the official client over stdio, and ends with it", async () => {
    symlinkSync(join(root, "node_modules/@modelcontextprotocol"), join(project, "node_modules/@modelcontextprotocol"));
    const client = new Client({ name: "test", version: "1" });
    const args = [bin, "mcp", "--allow", "write", "--actions", "ModifyInstance"];
    // No credentials in the environment, and no home with files of the vendors' tools.
    const transport = new StdioClientTransport({
      command: process.execPath,
      args,
      cwd: project,
      env: { HOME: project },
    });
    await client.connect(transport);
    expect(client.getServerVersion()).toMatchObject({ name: "cachesmith-sdk" });
    const { tools } = await client.listTools();
    expect(tools).toHaveLength(5);
    const read = { service: "tencent-redis", action: "DescribeInstances" };
    const { content } = await client.callTool({ name: "call_read", arguments: read });
    expect(JSON.stringify(content)).toContain("MOCK: no cloud is called.");
    const { pid } = transport;
    await client.close();
    expect(() => process.kill(pid ?? 0, 0)).toThrow("ESRCH");
  });
});

test("help and explanations come from the package alone", async () => {
  const { code, output } = await run(project, bin, "explain", "ResourceUnavailable.SaleOut");
  expect(output).toContain("Choose another zone or type");
  expect(code).toBe(0);
  expect((await run(project, bin, "call", "--help")).output).toContain("Exit codes:");
});
