#!/usr/bin/env node
import { outputRefused, runCli } from "./program/index.js";

// `export | head` closes the pipe early; that is no failure. A full disk behind `>` is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exit(outputRefused(error, process.stderr));
});

const { stdout, stderr, env } = process;
process.exitCode = await runCli(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
