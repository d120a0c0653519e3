import { HuaweiDcs } from "cachesmith-sdk/huawei-dcs";
import { call, isTencentRedisError, TencentRedis } from "cachesmith-sdk/tencent-redis";
import { TencentRedis2017 } from "cachesmith-sdk/tencent-redis-2017";

// What the package does everywhere alike. It runs in each runtime, so it is plain JavaScript and knows none of them; what
// the mock at the other end does to which action stands in setup.ts.

/** Runs every case, and says of each "ok" or what is wrong. */
export async function conform({ options, vectors }) {
  const redis = new TencentRedis(options["tencent-redis"]);
  const cases = [
    ...vectors["tc3"].map((vector) => [`signs tc3 ${vector.name}`, () => signsTc3(vector)]),
    ...vectors["qcloud-v2"].map((vector) => [`signs qcloud-v2 ${vector.name}`, () => signsQcloud(vector)]),
    ...vectors["huawei-rest"].map((vector) => [`signs huawei-rest ${vector.name}`, () => signsHuawei(vector)]),
    ...Object.entries(behaviours).map(([name, run]) => [name, () => run(redis, options)]),
  ];
  const report = {};
  for (const [name, run] of cases)
    report[name] = await run().then(
      () => "ok",
      (error) => `${error.stack ?? error}`,
    );
  return report;
}

/** A transport that answers everything alike, and keeps what it was given. */
function catching(body) {
  const caught = [];
  const transport = (request) => {
    caught.push(request);
    return Promise.resolve({ status: 200, headers: {}, body });
  };
  return { caught, transport };
}

async function signsTc3({ input, output }) {
  const { caught, transport } = catching('{"Response":{"RequestId":"r"}}');
  const { secretId, secretKey, token, method, language, headers, endpoint, region, timestamp } = input;
  const options = { method, language, headers, endpoint, transport, region: region ?? undefined };
  const clock = () => timestamp * 1000 + 999;
  const client = new TencentRedis({ ...options, clock, credentials: { secretId, secretKey, token } });
  await client.call(input.action, input.params, { region: false });
  // The vectors do not know who calls.
  const sent = caught.map(({ headers: { "user-agent": _, "x-tc-requestclient": client, ...others }, ...request }) => {
    if (!client.startsWith("cachesmith-sdk/")) throw new Error(`the client is called ${client}`);
    return { ...request, headers: others };
  });
  same(sent, [{ method, url: output.url, body: output.body, headers: lower(output.headers) }]);
}

async function signsQcloud({ input, output }) {
  const { caught, transport } = catching('{"code":0}');
  const { secretId, secretKey, token, method, host, action, region, timestamp, nonce, signMethod } = input;
  const client = new TencentRedis2017({
    ...{ method, endpoint: host, region, transport, credentials: { secretId, secretKey, token } },
    auth: signMethod === "HmacSHA1" ? "hmac-sha1" : "hmac-sha256",
    clock: () => timestamp * 1000,
    nonce: () => nonce,
  });
  await client.call(action, input.params);
  const [url, query] = caught[0].url.split("?");
  same(url, `https://${host}${input.path}`);
  same(new URLSearchParams(query ?? caught[0].body).get("Signature"), output.signature);
}

async function signsHuawei({ input, output }) {
  const { caught, transport } = catching('{"ok":1}');
  const { method, host, path, query, headers, body, bodyText } = input;
  const date = headers["X-Sdk-Date"].replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:");
  const credentials = {
    accessKey: "FAKEAKEXAMPLE0000001",
    secretKey: "fakeSecretKeyExample/0123456789abcdefABCDEF",
    securityToken: headers["X-Security-Token"],
  };
  const options = { endpoint: host, projectId: headers["X-Project-Id"], region: "cn-north-4" };
  const client = new HuaweiDcs({ ...options, credentials, transport, clock: () => Date.parse(date) });
  await client.call(`${method} ${path}`, method === "POST" || method === "PUT" ? body : query);
  const { authorization } = lower(output.headers);
  const [sent] = caught;
  same([sent.method, sent.body, sent.headers.authorization], [method, bodyText, authorization]);
}

const InstanceId = "crs-one";

const behaviours = {
  "calls, and checks the answer": async (_, options) => {
    const redis = new TencentRedis({ ...options["tencent-redis"], validateResponse: "throw" });
    const { TotalCount } = await redis.describeInstances({ Limit: 1 });
    same(TotalCount, 5);
  },
  "calls each protocol": async (_, options) => {
    const older = new TencentRedis2017(options["tencent-redis-2017"]);
    same((await older.call("DescribeRedis", { limit: 1, offset: 0 })).totalCount, 5);
    const dcs = new HuaweiDcs(options["huawei-dcs"]);
    same((await dcs.listInstances({ limit: 1 })).instance_num, 0);
  },
  "refuses a wrong input before anything is sent": async (redis) => {
    const error = await failureOf(redis.describeInstances({ Limit: "many" }));
    same([error.name, error.subject, error.violations[0].path], ["ValidationError", "request", "Limit"]);
  },
  "walks through pages": async (redis) => {
    const seen = [];
    for await (const instance of redis.describeInstances({ Limit: 2 })) seen.push(instance.InstanceId);
    same(seen.sort(), ["crs-five", "crs-four", "crs-one", "crs-three", "crs-two"]);
  },
  "waits for a task": async (redis) => {
    const { Status } = await redis.manualBackupInstance({ InstanceId: "crs-two" }).completed({ interval: 5 });
    same(Status, "succeed");
  },
  "rejects with a typed error": async (redis) => {
    const error = await failureOf(redis.openSSL({ InstanceId: "crs-none" }));
    same(isTencentRedisError(error, "ResourceNotFound.InstanceNotExists"), true);
    same([error.status, error.executed, error.requestId !== ""], [200, "no", true]);
  },
  "repeats a read that failed": async (_, options) => {
    const redis = new TencentRedis({ ...options["tencent-redis"], random: () => 0 });
    same(typeof (await redis.describeProductInfo({})).RequestId, "string");
  },
  "gives up when it is aborted": async (redis) => {
    const controller = new AbortController();
    const pending = failureOf(redis.describeMaintenanceWindow({ InstanceId }, { signal: controller.signal }));
    setTimeout(() => controller.abort("enough"), 20);
    const error = await pending;
    same([error.name, error.cause], ["AbortError", "enough"]);
  },
  "gives up after the timeout": async (redis) => {
    const error = await failureOf(redis.describeSSLStatus({ InstanceId }, { timeout: 50, retries: 0 }));
    same([error.name, error.executed], ["TimeoutError", "unknown"]);
  },
  "keeps integers exact": async (_, options) => {
    const { caught, transport } = catching('{"Response":{"RequestId":"r","Size":18446744073709551615,"Small":1}}');
    const redis = new TencentRedis({ ...options["tencent-redis"], transport });
    const action = { name: "DescribeSize", effect: "read", bigints: ["Size"] };
    const { Size, Small } = await call(redis, action, { At: 9007199254740993n });
    same([typeof Size, String(Size), Small], ["bigint", "18446744073709551615", 1]);
    same(caught[0].body, '{"At":9007199254740993}');
  },
  "does not round an integer that is too large for its type": async (redis) => {
    const error = await failureOf(redis.describeInstanceZoneInfo({ InstanceId }));
    same([error.name, error.executed], ["ResponseError", "yes"]);
  },
  "unpacks gzip": async (redis) => {
    same(typeof (await redis.describeBandwidthRange({ InstanceId })).RequestId, "string");
  },
  "says that an answer was torn": async (redis) => {
    const error = await failureOf(redis.describeInstanceNodeInfo({ InstanceId }, { retries: 0 }));
    same([error.name, error.status], ["ResponseError", 200]);
  },
  "says that there was no answer": async (redis) => {
    const error = await failureOf(redis.describeInstanceSecurityGroup({ InstanceIds: [InstanceId] }, { retries: 0 }));
    same([error.name, error.executed], ["NetworkError", "unknown"]);
  },
};

async function failureOf(pending) {
  const value = await pending.catch((error) => ({ error }));
  if ("error" in value) return value.error;
  throw new Error(`did not fail but gave ${JSON.stringify(value)}`);
}

function same(actual, expected) {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(sorted(value)));
  if (left !== right) throw new Error(`is ${left}, not ${right}`);
}

const lower = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
