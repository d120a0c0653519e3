import { describe, expect, test } from "vitest";
import { meaningOf } from "../../templates/runtime/retry/class.js";
import { answer, good, meeting } from "./fates.js";
import { service } from "./service.js";

describe("the class of a refusal", () => {
  test.each([
    ["is that of its code", "InternalError.NoPermission", 500, undefined],
    ["is that of its code, whatever the status", "ResourceInUse.InstanceBeenLocked", 429, "busy"],
    ["is that of its family for an unknown sub-code", "RequestLimitExceeded.Sub", 200, "throttled"],
    ["is that of its family, whatever the status", "InternalError.Sub", 429, "server"],
    ["is by the status where the code is unknown: too many requests", "Unknown", 429, "throttled"],
    ["is by the status: a fault of the service", "Unknown", 500, "server"],
    ["is by the status: a gateway", "Unknown", 503, "server"],
    ["is none for a fault of the caller", "Unknown", 499, undefined],
    ["is none for a success", "Unknown", 200, undefined],
  ])("%s", async (_, code, status, want) => {
    expect((await meaningOf(service, code, status)).retryClass).toBe(want);
  });

  test("is by the status where a service has no table", async () => {
    const bare = { retry: undefined };
    expect((await meaningOf(bare, "InternalError", 429)).retryClass).toBe("throttled");
    expect((await meaningOf(bare, "InternalError", 200)).retryClass).toBeUndefined();
  });

  test("of a status 429 lets a purchase be repeated, after a pause by the second", async () => {
    const limited = { ...answer({ Error: { Code: "Unknown", Message: "slow down" } }), status: 429 };
    const { run, pauses } = meeting([limited, limited, good]);
    await run("billing");
    expect(pauses).toEqual([500, 1000]);
  });
});
