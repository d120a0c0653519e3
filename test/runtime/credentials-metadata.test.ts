import { describe, expect, test, vi } from "vitest";
import { fromInstanceMetadata as ofTencent } from "../../templates/runtime/vendors/tencent/metadata.js";
import { fromInstanceMetadata as ofHuawei } from "../../templates/runtime/vendors/huawei/metadata.js";
import { call, TransportError, type HttpResponse, type Transport } from "../../templates/runtime/index.js";
import { createClient as createDcs, ListInstances } from "./huawei-service.js";
import { createClient, now } from "./service.js";

const roles = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
const session = "http://169.254.169.254/meta-data/latest/api/token";
const key = "http://169.254.169.254/openstack/latest/securitykey";
const secret = "do-not-show-this";

const role = {
  ...{ TmpSecretId: "AKIDtmp", TmpSecretKey: secret, Token: "tok", Code: "Success" },
  ExpiredTime: now / 1000 + 3600,
};
const agency = {
  credential: { access: "AKtmp", secret, securitytoken: "tok", expires_at: new Date(now + 3_600_000).toISOString() },
};

const instantly = (): Promise<void> => Promise.resolve();

/** An answer whose connection ends too early. */
const half = {};
type Pages = Readonly<Record<string, object | string | number>>;

/** The metadata service of a machine: a text or JSON with status 200, or a status. */
function machine(pages: Pages) {
  const asked: string[] = [];
  const transport: Transport = ({ method, url, headers }, exchange) => {
    const token = headers["x-metadata-token"];
    asked.push([method, url, token, exchange.direct ? "direct" : "by proxy"].filter(Boolean).join(" "));
    const page = pages[url] ?? 404;
    const answer = { status: 200, headers: {}, body: secret };
    if (typeof page === "number") return Promise.resolve({ ...answer, status: page });
    if (page === half) return Promise.resolve({ ...answer, incomplete: "cut" });
    return Promise.resolve({ ...answer, body: typeof page === "string" ? page : JSON.stringify(page) });
  };
  return { asked, transport };
}

describe("credentials of a machine", () => {
  test("are those of the role that is bound to it, asked for without a proxy", async () => {
    const { asked, transport } = machine({ [roles]: "worker\n", [`${roles}worker`]: role });
    expect(await ofTencent({ transport })()).toEqual({
      ...{ secretId: "AKIDtmp", secretKey: secret, token: "tok" },
      expiration: now + 3_600_000,
    });
    expect(asked).toEqual([`GET ${roles} direct`, `GET ${roles}worker direct`]);
  });

  test("are those of the role that is named", async () => {
    const { asked, transport } = machine({ [`${roles}a%2Fb`]: role });
    await ofTencent({ role: "a/b", transport })();
    expect(asked).toEqual([`GET ${roles}a%2Fb direct`]);
  });

  test.each<[string, Pages, string[]]>([
    ["with a session", { [session]: "s-1", [key]: agency }, [`PUT ${session} direct`, `GET ${key} s-1 direct`]],
    ["without one, on older machines", { [key]: agency }, [`PUT ${session} direct`, `GET ${key} direct`]],
  ])("are those of its agency: %s", async (_, pages, expected) => {
    const { asked, transport } = machine(pages);
    const { access: accessKey, expires_at: expiration } = agency.credential;
    expect(await ofHuawei({ transport })()).toEqual({ accessKey, secretKey: secret, securityToken: "tok", expiration });
    expect(asked).toEqual(expected);
  });

  test("sign the calls of a client, which keeps them", async () => {
    const seen: unknown[] = [];
    const transport: Transport = ({ headers }) => {
      seen.push(headers["x-tc-token"] ?? headers["x-security-token"]);
      return Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' });
    };
    const one = machine({ [`${roles}r`]: role });
    const client = createClient({ transport, credentials: ofTencent({ role: "r", transport: one.transport }) });
    await client.call("X");
    await client.call("X");
    const other = machine({ [key]: agency });
    const dcs = createDcs({ transport, projectId: "p", credentials: ofHuawei({ transport: other.transport }) });
    await call(dcs, ListInstances);
    await call(dcs, ListInstances);
    expect(seen).toEqual(["tok", "tok", "tok", "tok"]);
    expect([one.asked.length, other.asked.length]).toEqual([1, 2]);
  });
});

describe("metadata that give no credentials are a ConfigError that names the address, and shows no answer", () => {
  const where = "; is this one of the vendor's machines, with a role attached?";
  test.each<[string, Pages, string]>([
    ["no role", {}, `${roles} does not exist (status 404): no role is bound to this machine`],
    ["half an answer", { [roles]: half }, `${roles} gave half a response`],
    ["no JSON", { [roles]: "r", [`${roles}r`]: secret }, `${roles}r responded with something other than JSON`],
    [
      "no key",
      { [roles]: "r", [`${roles}r`]: { ...role, TmpSecretKey: 5 } },
      `${roles}r responded without TmpSecretKey`,
    ],
    ["a refusal", { [roles]: "r", [`${roles}r`]: { ...role, Code: "Failed" } }, `${roles}r responded with code Failed`],
  ])("%s", async (_, pages, problem) => {
    const error: unknown = await ofTencent({ transport: machine(pages).transport, sleep: instantly })().catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      ...{ name: "ConfigError", option: "credentials" },
      message: `No credentials from instance metadata: ${problem}${where}`,
    });
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  test.each<[string, Pages, string]>([
    ["no agency", { [session]: "s", [key]: 401 }, `${key} responded with status 401`],
    ["a session that fails", { [session]: 500, [key]: agency }, `${session} responded with status 500`],
    [
      "no end",
      { [key]: { credential: { ...agency.credential, expires_at: null } } },
      `${key} responded without expires_at`,
    ],
  ])("of the other vendor: %s", async (_, pages, problem) => {
    await expect(ofHuawei({ transport: machine(pages).transport, sleep: instantly })()).rejects.toThrow(problem);
  });

  test("no machine of the vendor's: nothing there, or no answer", async () => {
    const cause = new Error("connect ECONNREFUSED");
    const nothing = ofTencent({
      sleep: instantly,
      transport: () => Promise.reject(new TransportError(false, cause)),
    });
    await expect(nothing()).rejects.toMatchObject({
      message: expect.stringContaining(`${roles} cannot be reached: connect ECONNREFUSED`) as string,
      cause,
    });
    let cancelled = false;
    const silent = ofHuawei({
      timeout: 1,
      sleep: instantly,
      transport: (_, { onCancel }) => {
        onCancel(() => (cancelled = true));
        return new Promise(() => undefined);
      },
    });
    await expect(silent()).rejects.toThrow(`${session} did not respond within 1 ms`);
    expect(cancelled).toBe(true);
  });

  test.each([
    ["role", { role: " " }],
    ["timeout", { timeout: 0 }],
    ["transport", { transport: 5 as never }],
  ])("an option that is wrong is told at once: %s", (option, options) => {
    expect(() => ofTencent(options)).toThrow(expect.objectContaining({ name: "ConfigError", option }) as Error);
  });
});

describe("metadata that falter", () => {
  const page = (status: number, body = ""): HttpResponse => ({ status, headers: {}, body });
  const late = new TransportError("unknown", new Error("socket hang up"));

  test.each<[string, HttpResponse | TransportError]>([
    ["too many requests", page(429)],
    ["a fault", page(503)],
    ["half a response", { ...page(200, "{"), incomplete: "cut" }],
    ["a connection that ends", late],
  ])("are asked again: %s", async (_, first) => {
    const pauses: number[] = [];
    const script = [first, first, page(200, JSON.stringify(role))];
    const ask = ofTencent({
      role: "r",
      sleep: (ms) => (pauses.push(ms), Promise.resolve()),
      transport: () => {
        const next = script.shift();
        return next instanceof TransportError || next === undefined
          ? Promise.reject(next ?? late)
          : Promise.resolve(next);
      },
    });
    expect(await ask()).toMatchObject({ secretId: "AKIDtmp" });
    expect(pauses).toEqual([200, 1000]);
  });

  test("are not asked again where there is no role", async () => {
    const { asked, transport } = machine({});
    await expect(ofTencent({ transport, sleep: instantly })()).rejects.toThrow("no role is bound to this machine");
    expect(asked).toHaveLength(1);
  });

  test("are given up with the last call that waits for them", async () => {
    let cancelled = 0;
    let asked = 0;
    const credentials = ofTencent({
      role: "r",
      transport: (_, { onCancel }) => {
        asked += 1;
        onCancel(() => ((cancelled += 1), false));
        return new Promise(() => undefined);
      },
    });
    const client = createClient({ credentials });
    const [one, other] = [new AbortController(), new AbortController()];
    const calls = [one, other].map(({ signal }) => client.call("X", {}, { signal }));
    await vi.waitFor(() => expect(asked).toBe(1));
    one.abort();
    await expect(calls[0]).rejects.toMatchObject({ name: "AbortError", sent: false });
    expect(cancelled).toBe(0);
    other.abort();
    await expect(calls[1]).rejects.toMatchObject({ name: "AbortError", sent: false });
    expect(cancelled).toBe(1);
  });
});
