import type { Hooks } from "./hooks.js";

// Loaded when the environment has CACHESMITH_LOG=debug.

// Every platform has a console; lib ES2022 does not declare it. Its errors go to the other stream than a program's output.
declare const console: { error(text: string): void };

/** Characters of a body that are printed. */
const longest = 4000;

/** Prints every request and response on the console, with secrets redacted. */
export const debugHooks: Hooks = {
  beforeSend: ({ call, attempt, method, url, headers, body }) => {
    print(`${call.action} → ${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ""}`, headers, body);
  },
  afterReceive: ({ call, status, headers, body, duration }) => {
    print(`${call.action} ← ${status} in ${Math.round(duration)} ms`, headers, body);
  },
  onRetry: ({ call, error, pause }) => {
    print(`${call.action}: the next attempt is in ${Math.round(pause)} ms, for ${String(error)}`);
  },
  onEnd: ({ call, error }) => {
    const text = error instanceof Error ? String(error) : "failed";
    if (error !== undefined) print(`${call.action}: ${text}`);
  },
};

function print(title: string, headers: Readonly<Record<string, string>> = {}, body = ""): void {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const shown = body.length > longest ? `${body.slice(0, longest)}… (${body.length} characters)` : body;
  console.error(["[cachesmith] " + title, ...lines, ...(shown === "" ? [] : [`  ${shown}`])].join("\n"));
}
