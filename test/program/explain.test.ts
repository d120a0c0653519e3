import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { atTerminal, programWith, referenceOf, sdk } from "./shell.js";

const { explainCommand } = sdk["program/explain"];
const { candidates, completionCommand } = sdk["program/completion"];
const program = programWith();
const commands = ["call", "explain", "completion", "mcp", "mock", "audit"];

const explained = (...names: readonly string[]) => atTerminal((terminal) => explainCommand(names, program, terminal));
const completed = (...words: readonly string[]) => candidates(words, program, commands).map(({ text }) => text);

describe("explain", () => {
  test.each([
    ["ResourceUnavailable.InstanceStatusError", "It may succeed once the instance is free."],
    ["resourceunavailable.saleout", "Choose another zone or type"],
    ["UpgradeInstance", "Price: InquiryPriceUpgradeInstance quotes it"],
    ["SwitchTime", "  1  MaintenanceWindow  In the next maintenance window."],
    ["RedisNodeInfo", "RedisNodeInfo: a structure of tencent-redis."],
    ["GoodsNum", "input of CreateInstances"],
    ["DCS.4022", "an error code of huawei-dcs"],
  ])("%s", async (name, says) => {
    const { code, out } = await explained(name);
    expect(out).toContain(says);
    expect(code).toBe(0);
  });

  test("offers the nearest name for one that there is not", async () => {
    expect(await explained("UpgradeInstanc")).toMatchObject({
      code: 2,
      said: 'The reference has no code, action or member "UpgradeInstanc". Did you mean UpgradeInstance?\n',
    });
    expect((await explained()).code).toBe(2);
    expect((await explained("--help")).code).toBe(0);
  });

  test("has what the page of every action has", () => {
    const { actionText } = sdk["program/page"];
    for (const service of Object.keys(program.services)) {
      const reference = referenceOf(service);
      for (const [name, action] of Object.entries(reference.actions)) {
        const text = actionText(name, reference, { detail: "page", command: "x" });
        const missing = [action.summary, action.doc, ...action.errors, ...action.input.map((each) => `--${each.name}`)];
        expect(
          missing.filter((part) => !text.includes(part)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe("completion", () => {
  test.each([
    [["ca"], ["call"]],
    [["call", "tencent-redis-"], ["tencent-redis-2017"]],
    [
      ["call", "tencent-redis", "UpgradeInst"],
      ["UpgradeInstance", "UpgradeInstanceVersion"],
    ],
    [["call", "tencent-redis", "UpgradeInstance", "--Mem"], ["--MemSize"]],
    [
      ["call", "tencent-redis", "UpgradeInstance", "--NodeSet.0.Zone"],
      ["--NodeSet.0.ZoneId", "--NodeSet.0.ZoneName"],
    ],
    [
      ["call", "tencent-redis", "UpgradeInstance", "--SwitchOption", ""],
      ["MaintenanceWindow", "Immediate"],
    ],
    [
      ["call", "tencent-redis", "CreateInstances", "--Password", "@"],
      ["@env:", "@file:", "@prompt"],
    ],
    [
      ["call", "tencent-redis", "CreateInstances", "--NoAuth", ""],
      ["true", "false"],
    ],
    [["call", "tencent-redis", "DescribeInstances", "--output", "y"], ["yaml"]],
    [["call", "tencent-redis", "DescribeInstances", "--region", "ap-guangzhou"], ["ap-guangzhou"]],
    [["call", "nowhere", ""], []],
    [["explain", "ResourceUnavailable.SaleO"], ["ResourceUnavailable.SaleOut"]],
    [["completion", "f"], ["fish"]],
  ])("%j", (words, want) => {
    expect(completed(...words)).toEqual(want);
  });

  test("has a script for each shell, and bash takes what it is given", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, out } = await atTerminal((terminal) => completionCommand([shell], program, commands, terminal));
      expect(code).toBe(0);
      expect(out).toContain("cachesmith-sdk completion --words");
    }
    const words = ["call", "tencent-redis", "UpgradeInstance", "--SwitchOption", "Imm"];
    const { out } = await atTerminal((terminal) =>
      completionCommand(["--words", ...words], program, commands, terminal),
    );
    expect(out).toBe("Immediate\t2: At once.\n");
    const { out: script } = await atTerminal((terminal) => completionCommand(["bash"], program, commands, terminal));
    const typed = `cachesmith-sdk() { printf '%s\\n' "$@" >&2; printf 'Immediate\\t2: At once.\\n'; }
${script}
COMP_WORDS=(cachesmith-sdk ${words.join(" ")}); COMP_CWORD=5; _cachesmith_sdk; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync("bash", ["--norc", "-c", typed], { encoding: "utf8" })).toBe("Immediate\n");
  });

  test("refuses another shell", async () => {
    const ran = await atTerminal((terminal) => completionCommand(["tcsh"], program, commands, terminal));
    expect(ran).toMatchObject({ code: 2, said: "Usage: cachesmith-sdk completion bash|zsh|fish\n" });
  });
});
