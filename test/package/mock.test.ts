import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installed, run } from "./packed.js";

const { project } = installed();

test("the installed package's mock answers its clients, validators included", async () => {
  const program = `
    import { startMock } from "cachesmith-sdk/mock";
    import { TencentRedis } from "cachesmith-sdk/tencent-redis";
    import { HuaweiDcs } from "cachesmith-sdk/huawei-dcs";
    const mock = await startMock({ clock: "manual" });
    const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
    const redis = new TencentRedis({ ...mock.options("tencent-redis"), validate: false });
    await dcs.listAvailableZones();
    const refused = await redis.describeInstances({ Limit: "many" }).catch(({ code }) => code);
    console.log(mock.calls.map(({ action, outcome }) => action + " " + outcome).join(", "), refused);
    await mock.close();`;
  writeFileSync(join(project, "main.js"), program);
  const { code, output } = await run(project, "main.js");
  expect(output).toBe("ListAvailableZones answered, DescribeInstances refused InvalidParameter\n");
  expect(code).toBe(0);
});

test("the program says how to reach the mock, and ends when it is interrupted", async () => {
  const child = spawn(process.execPath, ["node_modules/.bin/cachesmith-sdk", "mock", "--json", "--seed", "1"], {
    cwd: project,
  });
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += String(chunk);
    if (output.endsWith("}\n")) break;
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const { url, services } = JSON.parse(output) as { url: string; services: Record<string, unknown> }; // our own document
  expect(Object.keys(services)).toContain("tencent-redis");
  expect((await fetch(url)).status).toBe(404);
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});
