import { afterEach, describe, expect, test, vi } from "vitest";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { tokenClient } from "./token-client.js";

describe("the environment", () => {
  afterEach(() => vi.unstubAllEnvs());
  const names = [
    "TENCENTCLOUD_SECRET_ID",
    "TENCENTCLOUD_SECRET_KEY",
    "TENCENTCLOUD_TOKEN",
    "TENCENTCLOUD_SESSION_TOKEN",
  ];
  const stub = (...values: (string | undefined)[]): void => names.forEach((name, at) => vi.stubEnv(name, values[at]));

  test.each([
    ["its own name", ["AKID", "key", "one", undefined], "one"],
    ["the SDK's name", ["AKID", "key", undefined, "two"], "two"],
    ["both names", ["AKID", "key", "one", "two"], "one"],
    ["none", ["AKID", "key"], "none"],
  ])("has the token by %s", async (_, values, expected) => {
    stub(...values);
    expect(await tokenClient({})()).toBe(expected);
  });

  test("with half of the credentials is mended, not passed over", async () => {
    stub("AKID");
    const readText = vi.fn(() => Promise.resolve("[default]\nsecret_id=other\nsecret_key=other"));
    await expect(tokenClient({ platform: { ...node, readText } })()).rejects.toMatchObject({
      message: "Credentials from the environment: TENCENTCLOUD_SECRET_KEY is missing or empty.",
    });
    expect(readText).not.toHaveBeenCalled();
  });

  test("that is complete has no file read", async () => {
    stub("AKID", "key");
    const readText = vi.fn(() => Promise.resolve(undefined));
    await tokenClient({ platform: { ...node, readText } })();
    expect(readText).not.toHaveBeenCalled();
  });
});
