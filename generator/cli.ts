#!/usr/bin/env node
import { runCli } from "./program/index.js";

// `export | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { stdout, stderr, env } = process;
process.exitCode = await runCli(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
