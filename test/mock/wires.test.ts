import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { HttpRequest, Transport } from "../../templates/runtime/index.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const { TencentRedis, fetchTransport } = sdk["tencent-redis"];
const { TencentRedis2017 } = sdk["tencent-redis-2017"];
const { HuaweiDcs } = sdk["huawei-dcs"];
const { HuaweiDcsV1 } = sdk["huawei-dcs-v1"];

type Mock = Awaited<ReturnType<typeof sdk.mock.startMock>>;
let mock: Mock;
const noon = Date.parse("2025-05-13T12:00:00Z");
beforeAll(async () => void (mock = await sdk.mock.startMock({ clock: "manual", start: noon })));
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const http: Transport = fetchTransport(fetch);

/** Sends something else than was signed. */
const altering = (change: (request: HttpRequest) => Partial<HttpRequest>): { readonly transport: Transport } => ({
  transport: (request, exchange) => http({ ...request, ...change(request) }, exchange),
});

const withHeader = (name: string, value: string | undefined) =>
  altering(({ headers }) => {
    const { [name]: _, ...others } = headers;
    return { headers: value === undefined ? others : { ...others, [name]: value } };
  });

type Caller = (options?: object) => Promise<unknown>;

const codeOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "answered",
    (error: unknown): unknown => Object.getOwnPropertyDescriptor(error, "code")?.value ?? String(error),
  );

const tencent: Caller = (options) =>
  new TencentRedis({ ...mock.options("tencent-redis"), ...options }).describeInstances({
    InstanceIds: ["crs-1", "crs-ü &="],
    Limit: 20,
  });
const older: Caller = (options) =>
  new TencentRedis2017({ ...mock.options("tencent-redis-2017"), ...options }).call("DescribeRedis", {
    limit: 20,
    offset: 0,
  });
const huawei: Caller = (options) =>
  new HuaweiDcs({ ...mock.options("huawei-dcs"), ...options }).listInstances({ name: "ü &=+ *", limit: 10 });
const historical: Caller = (options) =>
  new HuaweiDcsV1({ ...mock.options("huawei-dcs-v1"), ...options }).call("GET /v1.0/{project_id}/instances", {
    limit: 10,
  });
const huaweiPost: Caller = (options) => {
  const instance_id = "a4c545cd-10b2-4efc-b0ab-a9b554ca0621";
  mock.seed("huawei-dcs", { instances: [{ instance_id }] });
  return new HuaweiDcs({ ...mock.options("huawei-dcs"), ...options }).updateInstance({
    ...{ instance_id, name: "dcs-new", description: "ü" },
  });
};

const nowhere: Caller = (options) =>
  new TencentRedis({ ...mock.options("tencent-redis"), region: undefined, ...options }).call(
    "DescribeInstances",
    {},
    { region: false },
  );

const login = { credentials: { user: { name: "mock-user", password: "mock-password", domain: "mock-domain" } } };

describe("a request that is signed right is answered", () => {
  const ways = ["hmac-sha256", "hmac-sha1"].flatMap((auth) => ["GET", "POST"].map((method) => ({ auth, method })));
  test.each<[string, Caller, object]>([
    ["TC3-HMAC-SHA256 over JSON", tencent, {}],
    ["TC3-HMAC-SHA256 over GET", tencent, { method: "GET" }],
    ...ways.map((way): [string, Caller, object] => [`version 1, ${way.auth} over ${way.method}`, tencent, way]),
    ...ways.map((way): [string, Caller, object] => [`2017, ${way.auth} over ${way.method}`, older, way]),
    ["SDK-HMAC-SHA256", huawei, {}],
    ["SDK-HMAC-SHA256 with a body", huaweiPost, {}],
    ["SDK-HMAC-SHA256, older version", historical, {}],
    ["SDK-HMAC-SHA256, project from IAM", huawei, { projectId: undefined }],
    ["a token of IAM", huawei, login],
    ["a token of IAM, project from IAM", historical, { ...login, projectId: undefined }],
  ])("%s", async (_, call, options) => {
    await expect(call(options)).resolves.toBeDefined();
    expect(mock.calls.at(-1)).toMatchObject({ outcome: "answered", executed: true });
  });

  test("by the texts of a form and a query, too, whose types the definitions know", async () => {
    await tencent({ method: "GET" });
    await huawei();
    expect(mock.calls.map(({ input }) => input)).toMatchObject([
      { InstanceIds: ["crs-1", "crs-ü &="], Limit: 20 },
      { name: "ü &=+ *", limit: 10 },
    ]);
  });
});

describe("a request is refused as the cloud would", () => {
  const key = { secretId: "mock-key-id", secretKey: "mock-key-secret" };
  const ak = { accessKey: "mock-key-id", secretKey: "mock-key-secret" };
  const late = { clock: () => noon - 301_000 };
  const early = { clock: () => noon + 301_000 };
  const veryLate = { clock: () => noon - 901_000 };
  const v1 = { auth: "hmac-sha1" };
  test.each<[string, Caller, object, string]>([
    ["3.0: another secret", tencent, { credentials: { ...key, secretKey: "x" } }, "AuthFailure.SignatureFailure"],
    ["3.0: another key", tencent, { credentials: { ...key, secretId: "x" } }, "AuthFailure.SecretIdNotFound"],
    ["3.0: a token nobody gave", tencent, { credentials: { ...key, token: "x" } }, "AuthFailure.TokenFailure"],
    ["3.0: late", tencent, late, "AuthFailure.SignatureExpire"],
    ["3.0: early", tencent, early, "AuthFailure.SignatureExpire"],
    ["3.0: just in time", tencent, { clock: () => noon - 299_000 }, "answered"],
    ["3.0: another body", tencent, altering(() => ({ body: '{"Limit":1}' })), "AuthFailure.SignatureFailure"],
    ["3.0: another content type", tencent, withHeader("content-type", "text/plain"), "AuthFailure.SignatureFailure"],
    [
      "3.0: another time",
      tencent,
      withHeader("x-tc-timestamp", String(noon / 1000 + 1)),
      "AuthFailure.SignatureFailure",
    ],
    ["3.0: no signature", tencent, withHeader("authorization", "Bearer x"), "AuthFailure.InvalidAuthorization"],
    ["3.0: no time", tencent, withHeader("x-tc-timestamp", undefined), "MissingParameter"],
    ["3.0: no action", tencent, withHeader("x-tc-action", undefined), "MissingParameter"],
    ["3.0: another action", tencent, withHeader("x-tc-action", "DescribeNothing"), "InvalidAction"],
    ["3.0: another version", tencent, withHeader("x-tc-version", "1999-01-01"), "NoSuchVersion"],
    ["3.0: no region", tencent, withHeader("x-tc-region", undefined), "MissingParameter"],
    ["3.0: another method", tencent, altering(() => ({ method: "PUT" })), "UnsupportedProtocol"],
    ["3.0: too large", tencent, altering(() => ({ body: " ".repeat(10_485_761) })), "RequestSizeLimitExceeded"],
    [
      "version 1: another secret",
      tencent,
      { ...v1, credentials: { ...key, secretKey: "x" } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "version 1: another key",
      tencent,
      { ...v1, credentials: { ...key, secretId: "x" } },
      "AuthFailure.SecretIdNotFound",
    ],
    ["version 1: late", tencent, { ...v1, ...late }, "AuthFailure.SignatureExpire"],
    [
      "version 1: another value",
      tencent,
      { ...v1, ...altering(({ body }) => ({ body: body.replace("Limit=20", "Limit=21") })) },
      "AuthFailure.SignatureFailure",
    ],
    ["version 1: no region", nowhere, v1, "MissingParameter"],
    ["2017: another secret", older, { credentials: { ...key, secretKey: "x" } }, "4100"],
    ["2017: another key", older, { credentials: { ...key, secretId: "x" } }, "4104"],
    ["2017: a token nobody gave", older, { credentials: { ...key, token: "x" } }, "4105"],
    ["2017: late", older, late, "4500"],
    ["2017: another value", older, altering(({ body }) => ({ body: body.replace("limit=20", "limit=21") })), "4100"],
    [
      "2017: another action",
      older,
      altering(({ body }) => ({ body: body.replace("DescribeRedis", "Nothing") })),
      "6100",
    ],
    ["v2: another secret", huawei, { credentials: { ...ak, secretKey: "x" } }, "APIGW.0301"],
    ["v2: another key", huawei, { credentials: { ...ak, accessKey: "x" } }, "APIGW.0301"],
    ["v2: late", huawei, veryLate, "APIGW.0301"],
    ["v2: just in time", huawei, { clock: () => noon - 899_000 }, "answered"],
    ["v2: another query", huawei, altering(({ url }) => ({ url: url.replace("limit=10", "limit=11") })), "APIGW.0301"],
    ["v2: another body", huaweiPost, altering(() => ({ body: "{}" })), "APIGW.0301"],
    ["v2: no signature", huawei, withHeader("authorization", undefined), "DCS.1003"],
    ["v2: a token nobody gave", huawei, { credentials: { token: "x" } }, "DCS.1001"],
    ["v2: a token for another project", huawei, { ...login, projectId: "p-1" }, "DCS.1004"],
    ["v2: another path", huawei, altering(({ url }) => ({ url: url.replace("instances", "nothing") })), "DCS.4001"],
    ["v2: another method", huawei, altering(() => ({ method: "PATCH" })), "DCS.5001"],
    ["v1: a token nobody gave", historical, { credentials: { token: "x" } }, "111401001"],
    [
      "v1: another path",
      historical,
      altering(({ url }) => ({ url: url.replace("instances", "nothing") })),
      "111404001",
    ],
    ["IAM: another password", huawei, { credentials: { user: { ...login.credentials.user, password: "x" } } }, "401"],
  ])("%s", async (_, call, options, code) => {
    await call(options).catch(() => undefined);
    const [first] = mock.calls.filter(({ action }) => action !== "CreateToken" || code === "401");
    // A client may know how to go on from a refusal: what counts is what the mock has said.
    expect(first?.code ?? "answered").toBe(code);
    expect(first?.executed).toBe(code === "answered");
  });

  test("and the refusal of an old signature tells the server's time", async () => {
    const bodies: string[] = [];
    const transport: Transport = async (request, exchange) => {
      const response = await http(request, exchange);
      bodies.push(response.body);
      return response;
    };
    await tencent({ ...late, transport }).catch(() => undefined);
    expect(bodies.splice(0)[0]).toContain(`and the server time ${noon / 1000}`);
    await huawei({ ...veryLate, transport }).catch(() => undefined);
    expect(bodies[0]).toContain("signature expired, signature time:20250513T114459Z,server time:20250513T120000Z");
  });

  test("and a token is good for a day", async () => {
    const client = new HuaweiDcs({ ...mock.options("huawei-dcs"), ...login, clock: () => noon });
    await client.listAvailableZones();
    mock.clock.advance(24 * 60 * 60 * 1000);
    expect(await codeOf(client.listAvailableZones())).toBe("answered");
    expect(mock.calls.map(({ action, code }) => code ?? action)).toEqual([
      ...["CreateToken", "ListAvailableZones"],
      ...["DCS.1002", "CreateToken", "ListAvailableZones"],
    ]);
  });
});
