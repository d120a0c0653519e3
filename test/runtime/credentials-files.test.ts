import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Client, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { service as huawei } from "./huawei-service.js";
import { now, service as tencent } from "./service.js";
import { service as qcloud } from "./qcloud-service.js";

const home = mkdtempSync(join(tmpdir(), "cachesmith-home-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(?:TENCENTCLOUD|HUAWEICLOUD|TCCLI)_/.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv("HOME", home);
  vi.stubEnv("USERPROFILE", home);
});
afterEach(() => vi.unstubAllEnvs());

type Texts = Readonly<Record<string, string | Error | undefined>>;

/** What a client signs with when these files are all there are; each is read by the path that is asked for. */
async function signedWith(texts: Texts, service = tencent, time: () => number = () => now): Promise<string> {
  const readText: Platform["readText"] = (path) => {
    const text = texts[path];
    return text instanceof Error ? Promise.reject(text) : Promise.resolve(text);
  };
  return callWith({ ...node, readText }, service, time)();
}

function callWith(platform: Platform, service = tencent, time: () => number = () => now): () => Promise<string> {
  let seen = "";
  const client = new Client(service, {
    ...{ region: "cn-north-4", clock: time },
    platform: {
      ...platform,
      transport: ({ headers, body }) => {
        const form = new URLSearchParams(body);
        const id = /(?:Credential|Access)=([^/,]+)/.exec(headers["authorization"] ?? "")?.[1] ?? form.get("SecretId");
        const token = headers["x-tc-token"] ?? headers["x-security-token"] ?? form.get("Token");
        seen = [id, token, headers["x-project-id"]].filter(Boolean).join(" ");
        const answer = { Response: { RequestId: "r" }, code: 0, codeDesc: "Success" };
        return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(answer) });
      },
    },
  });
  return async () => {
    await client.call(service === huawei ? "GET /v2/x" : "X");
    return seen;
  };
}

const ini = "[default]\nsecret_id = AKIDini\nsecret_key = key=with=signs\n";
const json = JSON.stringify({ secretId: "AKIDjson", secretKey: "key" });

describe("the files of the vendor's tools", () => {
  test.each<[string, Texts, string]>([
    ["the SDKs' in the home", { "~/.tencentcloud/credentials": ini, "~/.tccli/default.credential": json }, "AKIDini"],
    ["the SDKs' of the machine", { "/etc/tencentcloud/credentials": `${ini}token = tok\n` }, "AKIDini tok"],
    ["the command line's", { "~/.tccli/default.credential": json }, "AKIDjson"],
  ])("give the credentials: %s", async (_, texts, expected) => {
    expect(await signedWith(texts)).toBe(expected);
    expect(await signedWith(texts, qcloud)).toBe(expected);
  });

  test("give access keys, and their project", async () => {
    const text = "[global]\nak=no\nsk=no\n\n[basic]\nak = AK\nsk = SK\nsecurity_token = tok\nproject_id = p-file";
    const texts = { "~/.huaweicloud/credentials": text };
    expect(await signedWith(texts, huawei)).toBe("AK tok p-file");
    vi.stubEnv("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/keys");
    expect(await signedWith({ "/keys": text.replaceAll("AK", "AK2") }, huawei)).toBe("AK2 tok p-file");
  });

  test("may be another one, and another profile, by the environment", async () => {
    vi.stubEnv("TCCLI_PROFILE", "work");
    expect(await signedWith({ "~/.tccli/work.credential": json })).toBe("AKIDjson");
    vi.stubEnv("TENCENTCLOUD_CREDENTIALS_FILE", "/keys");
    expect(await signedWith({ "/keys": ini, "~/.tccli/work.credential": json })).toBe("AKIDini");
  });

  test("are read from the disk of this machine, by Node", async () => {
    const file = join(home, ".tencentcloud", "credentials");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `\uFEFF# made by hand\r\n[ default ]\r\n secret_id=AKIDdisk\r\n; no\r\nsecret_key=k\r\n`);
    expect(await callWith(node)()).toBe("AKIDdisk");
    rmSync(file);
  });

  test("are read again after a minute, and what was read stays while they cannot be", async () => {
    let time = now;
    const texts: Record<string, string | undefined> = { "~/.tencentcloud/credentials": ini };
    const read = vi.fn((path: string) => Promise.resolve(texts[path]));
    const signed = callWith({ ...node, readText: read }, tencent, () => time);
    expect([await signed(), await signed()]).toEqual(["AKIDini", "AKIDini"]);
    expect(read).toHaveBeenCalledOnce();
    texts["~/.tencentcloud/credentials"] = ini.replace("AKIDini", "AKIDnew");
    time += 60_000;
    expect(await signed()).toBe("AKIDnew");
    delete texts["~/.tencentcloud/credentials"];
    time += 60_000;
    expect(await signed()).toBe("AKIDnew");
  });
});

describe("when nothing has credentials, the error", () => {
  const failure = (texts: Texts, service = tencent): Promise<unknown> =>
    signedWith(texts, service).catch((error: unknown) => error);

  test("says what was tried and what each lacked, and shows no secret", async () => {
    const secret = "do-not-show-this";
    const denied = Object.assign(new Error("EACCES: permission denied, open '/etc/tencentcloud/credentials'"), {
      code: "EACCES",
    });
    const error = await failure({
      "~/.tencentcloud/credentials": `[work]\nsecret_key=${secret}`,
      "/etc/tencentcloud/credentials": denied,
      "~/.tccli/default.credential": `{"secretKey": "${secret}"`,
    });
    expect(error).toMatchObject({
      name: "ConfigError",
      option: "credentials",
      message:
        "No credentials. Tried the environment (lacks TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY), ~/.tencentcloud/credentials (has no section [default]), " +
        "/etc/tencentcloud/credentials (cannot be read: EACCES: permission denied, open '/etc/tencentcloud/credentials'), ~/.tccli/default.credential (is not JSON). " +
        "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY in the environment, or option credentials.",
    });
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  test.each<[string, string, string]>([
    ["another shape", "[]", "lacks secretId and secretKey"],
    ["a text", '"x"', "is not a JSON object"],
    [
      "an end in the past",
      JSON.stringify({ ...JSON.parse(json), expiresAt: now / 1000 - 1 }),
      "expired at 2024-11-26T08:29:59.000Z",
    ],
  ])("names what is wrong with a file: %s", async (_, text, problem) => {
    expect(await failure({ "~/.tccli/default.credential": text })).toMatchObject({
      message: expect.stringContaining(`~/.tccli/default.credential (${problem})`) as string,
    });
  });

  test("stops at a file with half of them, and at one that the environment names in vain", async () => {
    expect(
      await failure({ "~/.tencentcloud/credentials": "[default]\nsecret_id=a", "~/.tccli/default.credential": json }),
    ).toMatchObject({
      message: "Credentials from ~/.tencentcloud/credentials: secret_key is missing or empty.",
    });
    vi.stubEnv("TENCENTCLOUD_CREDENTIALS_FILE", "/keys");
    expect(await failure({ "~/.tccli/default.credential": json })).toMatchObject({
      message: "Credentials from /keys, which TENCENTCLOUD_CREDENTIALS_FILE names: no such file.",
    });
  });

  test("names the environment alone where there are no files", async () => {
    const { readText: _, ...web } = node;
    const error: unknown = await callWith(web, huawei)().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message:
        "No credentials. Tried the environment (lacks HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK). " +
        "Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK in the environment, or option credentials.",
    });
  });

  test("is not kept: the next call looks again", async () => {
    const texts: Record<string, string | undefined> = {};
    const signed = callWith({ ...node, readText: (path) => Promise.resolve(texts[path]) });
    await expect(signed()).rejects.toThrow("No credentials");
    texts["~/.tencentcloud/credentials"] = ini;
    expect(await signed()).toBe("AKIDini");
  });
});

test("a file that may not be read is told from one that does not exist", async () => {
  const file = join(home, "locked");
  writeFileSync(file, ini);
  chmodSync(file, 0o000);
  vi.stubEnv("TENCENTCLOUD_CREDENTIALS_FILE", file);
  // Root may read everything.
  const result = await callWith(node)().catch((error: unknown) => String(error));
  expect(result).toMatch(process.getuid?.() === 0 ? /AKIDini/ : /EACCES/);
});
