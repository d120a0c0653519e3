#!/usr/bin/env node
// Generated from spec. Do not edit.
import process from "node:process";
import { dispatch, type Command } from "./runtime/command.js";

const output = {
  cwd: process.cwd(),
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

const audit: Command = {
  summary: "lists what your code uses of all that the vendors have deprecated or removed",
  async run(args) {
    const [{ auditCommand }, { deeper }] = await Promise.all([
      import("./runtime/audit/command.js"),
      import("./runtime/audit/deeper.js"),
    ]);
    const modules = await Promise.all([
      import("./huawei-dcs-v1/notices.js"),
      import("./huawei-dcs/notices.js"),
      import("./tencent-redis-2017/notices.js"),
      import("./tencent-redis/notices.js"),
    ]);
    const services = modules.map(({ notices }) => notices);
    return auditCommand(args, { package: "cachesmith-sdk", services }, { ...output, deeper: deeper(import.meta.url, process.argv.slice(2)) });
  },
};

const mock: Command = {
  summary: "starts a cloud on this machine that clients can talk to, without an account",
  async run(args) {
    const [{ mockCommand }, { startMock }] = await Promise.all([
      import("./mock/command.js"),
      import("./mock.js"),
    ]);
    const clients = {
      "huawei-dcs-v1": "HuaweiDcsV1",
      "huawei-dcs": "HuaweiDcs",
      "tencent-redis-2017": "TencentRedis2017",
      "tencent-redis": "TencentRedis",
    };
    const mocked = { package: "cachesmith-sdk", clients, start: startMock };
    return mockCommand(args, mocked, output, interrupted);
  },
};

process.exitCode = await dispatch("cachesmith-sdk", { audit, mock }, process.argv.slice(2), output);
