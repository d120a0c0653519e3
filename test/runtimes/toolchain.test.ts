import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../package/packed.js";

/** Runs the compiled program on this project, as npm scripts do, with another Node. */
const cachesmith = (node: string, args: readonly string[]) =>
  new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const program = join(root, "node_modules/.cachesmith/cli.js");
    const options = { cwd: root, maxBuffer: 1e8 };
    execFile(node, [program, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });

/** The Node that runs this, and those that `npm ci --prefix test/runtimes` has brought. */
const nodes = [
  [process.versions.node, process.execPath] as const,
  ...["22", "24", "26"]
    .map((version) => [version, join(root, "test/runtimes/node_modules", `node-${version}`, "bin/node")] as const)
    .filter(([, node]) => existsSync(node)),
];

test.each(nodes)(
  "the command line runs on Node %s and has nothing to complain of",
  async (_version, node) => {
    const says = {
      "--help": "Usage: cachesmith",
      validate: " actions, ",
      "generate --check": "is what the spec gives",
    };
    for (const [args, words] of Object.entries(says)) {
      const { code, stdout, stderr } = await cachesmith(node, args.split(" "));
      expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
      expect(stdout).toContain(words);
    }
  },
  300_000,
);
