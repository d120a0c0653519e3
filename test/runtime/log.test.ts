import { describe, expect, test } from "vitest";
import { call, logHooks, type Logger } from "../../templates/runtime/index.js";
import { answer, good, meeting, refusal } from "./fates.js";
import { createClient, ResetPassword } from "./service.js";

type Line = readonly [level: string, message: string, details: object];

function lines(): { readonly logger: Logger; readonly seen: Line[] } {
  const seen: Line[] = [];
  const to = (level: string) => (message: string, details: object) => void seen.push([level, message, details]);
  return { seen, logger: { debug: to("debug"), info: to("info"), warn: to("warn"), error: to("error") } };
}

const place = { service: "test-redis/2018-04-12", action: "Act", region: "ap-guangzhou" };

describe("a log", () => {
  test("has a line for each call: where, what came of it, how long it took", async () => {
    const { logger, seen } = lines();
    await meeting([good], { hooks: logHooks(logger) }).run("read");
    expect(seen).toEqual([
      [
        ...["info", "Act in ap-guangzhou: 200 after 0 ms, request r"],
        { ...place, status: 200, requestId: "r", duration: 0, attempts: 1 },
      ],
    ]);
  });

  test("says why a call is repeated, and how it failed in the end", async () => {
    const { logger, seen } = lines();
    const { run, pauses } = meeting([refusal("RequestLimitExceeded")], { hooks: logHooks(logger), retries: 1 });
    await run("write").catch(() => undefined);
    const [pause = 0] = pauses;
    const error = "ApiError: Act: RequestLimitExceeded: no (request r)";
    expect(seen).toEqual([
      [
        ...["warn", `Act in ap-guangzhou: attempt 1 failed, the next one in ${pause} ms: ${error}`],
        { ...place, attempt: 1, pause, error },
      ],
      [
        ...["error", `Act in ap-guangzhou failed after ${pause} ms and 2 attempts: ${error}`],
        { ...place, status: 200, requestId: "r", duration: pause, attempts: 2, error },
      ],
    ]);
  });

  test("has inputs and outputs only when asked, and those without secrets", async () => {
    const { logger, seen } = lines();
    const transport = () => Promise.resolve(answer({ Password: "SECRET", Done: true }));
    const input = { Password: "SECRET" };
    await call(createClient({ hooks: logHooks(logger), transport }), ResetPassword, input);
    expect(seen.map(([level]) => level)).toEqual(["info"]);
    await call(createClient({ hooks: logHooks(logger, { bodies: true }), transport }), ResetPassword, input);
    expect(seen.slice(1)).toMatchObject([
      ["debug", "ResetPassword in ap-guangzhou: input", { input: { Password: "***" } }],
      ["info", expect.any(String), expect.any(Object)],
      ["debug", "ResetPassword in ap-guangzhou: output", { output: { Password: "***", Done: true } }],
    ]);
    expect(JSON.stringify(seen)).not.toContain("SECRET");
  });

  test("goes to the console as it is, and stays silent without one", async () => {
    const { console: logger }: { readonly console: Logger } = globalThis;
    expect(() => logHooks(logger)).not.toThrow();
    const { seen } = lines();
    await meeting([good]).run("read");
    expect(seen).toEqual([]);
  });
});
