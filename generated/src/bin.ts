#!/usr/bin/env node
// Generated from spec. Do not edit.
import process from "node:process";
import { programIn } from "./program.js";
import { dispatch, type Command } from "./runtime/command.js";

const program = programIn(new URL("./", import.meta.url));
const terminal = async () => (await import("./program/terminal.js")).nodeTerminal();

const output = {
  cwd: process.cwd(),
  out: (text: string): void => void process.stdout.write(`${text}\n`),
  error: (text: string): void => void process.stderr.write(`${text}\n`),
};

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

const call: Command = {
  summary: "calls an action of a cloud, or of its mock, and prints the response",
  run: async (args) =>
    (await import("./program/call.js")).callCommand(args, program, await terminal()),
};

const explain: Command = {
  summary: "says what the reference has of an error code, an action or a member",
  run: async (args) =>
    (await import("./program/explain.js")).explainCommand(args, program, await terminal()),
};

const completion: Command = {
  summary: "prints what lets bash, zsh or fish complete the commands",
  async run(args) {
    const { completionCommand } = await import("./program/completion.js");
    return completionCommand(args, program, Object.keys(commands), await terminal());
  },
};

const mcp: Command = {
  summary: "serves the reference and the actions to agents, by the Model Context Protocol",
  run: async (args) =>
    (await import("./program/mcp/command.js")).mcpCommand(args, program, await terminal()),
};

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
    return auditCommand(
      args,
      { package: "cachesmith-sdk", services },
      { ...output, deeper: deeper(import.meta.url, process.argv.slice(2)) },
    );
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

const commands = { call, explain, completion, mcp, mock, audit };
process.exitCode = await dispatch("cachesmith-sdk", commands, process.argv.slice(2), output);
