import { describe, expect, test } from "vitest";
import {
  call,
  Client,
  type ClientOptions,
  type HttpRequest,
  type HttpResponse,
  type Transport,
} from "../../templates/runtime/index.js";
import { fromAssumeRole as agency } from "../../templates/runtime/protocols/huawei-rest/assume-role.js";
import { fromAssumeRole } from "../../templates/runtime/protocols/tc3/assume-role.js";
import { platform } from "../../templates/runtime/platform/node.js";
import { createClient as createDcs, ListInstances } from "./huawei-service.js";
import { service as qcloud } from "./qcloud-service.js";
import { createClient, now } from "./service.js";

const json = (content: object, status = 200): HttpResponse => ({ status, headers: {}, body: JSON.stringify(content) });

/** A service that accepts one key only, and refuses others in its own words. */
function picky(good: string, refusal: HttpResponse, success: HttpResponse): { transport: Transport; seen: string[] } {
  const seen: string[] = [];
  const transport: Transport = ({ url, headers, body }) => {
    const proof = `${headers["authorization"] ?? headers["x-auth-token"] ?? ""}${url}${body}`;
    seen.push(/(?:old|new)-\w+/.exec(proof)?.[0] ?? "");
    return Promise.resolve(proof.includes(good) ? success : refusal);
  };
  return { transport, seen };
}

const tc3 = (Code: string): HttpResponse => json({ Response: { Error: { Code, Message: "no" }, RequestId: "r" } });
const dcs = (error_code: string, error_msg: string, status = 401): HttpResponse =>
  json({ error_code, error_msg }, status);

interface Row {
  readonly name: string;
  readonly refusal: HttpResponse;
  readonly success: HttpResponse;
  readonly run: (transport: Transport, credentials: () => object) => Promise<unknown>;
  readonly keys: (id: string) => object;
}

const tencent = {
  success: json({ Response: { RequestId: "r" }, code: 0 }),
  keys: (secretId: string) => ({ secretId, secretKey: "key", token: "tok", expiration: now + 3_600_000 }),
};
const onTencent = {
  ...tencent,
  run: (transport: Transport, credentials: () => object) =>
    createClient({ transport, credentials: credentials as never }).call("X", {}, { effect: "billing" }),
};
const onHuawei = {
  success: json({ instances: [] }),
  keys: (accessKey: string) => ({ accessKey, secretKey: "key", securityToken: "tok", expiration: now + 3_600_000 }),
  run: (transport: Transport, credentials: () => object) =>
    call(createDcs({ transport, projectId: "p", credentials: credentials as never }), ListInstances),
};
const rows: Row[] = [
  ...[
    "AuthFailure.TokenFailure",
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.SignatureFailure",
    "AuthFailure.InvalidToken",
  ].map((code) => ({ name: `tc3, ${code}`, refusal: tc3(code), ...onTencent })),
  ...[4100, 4104, 4105].map((code) => ({
    name: `qcloud-v2, ${code}`,
    refusal: json({ code, message: "no" }),
    ...tencent,
    run: (transport: Transport, credentials: () => object) =>
      new Client(qcloud, {
        region: "gz",
        transport,
        credentials,
        clock: () => now,
        retry: false,
      } as ClientOptions).call("X"),
  })),
  ...[
    dcs("APIGW.0307", "The token must be updated."),
    dcs("APIG.0307", "The token must be updated."),
    dcs("APIGW.0301", "Incorrect IAM authentication information: decrypt token fail"),
    dcs("APIG.0301", "Incorrect IAM authentication information: security token expires"),
    dcs("DCS.1002", "The token has expired."),
    dcs("IAM.0007", "The security token is not known", 401),
  ].map((refusal) => ({ name: `huawei-rest, ${refusal.body}`, refusal, ...onHuawei })),
];

describe("temporary keys that are refused before their end are asked for once more", () => {
  test.each(rows.map((row) => [row.name, row] as const))("by %s", async (_, { refusal, success, run, keys }) => {
    const { transport, seen } = picky("new-key", refusal, success);
    const given = [keys("old-key"), keys("new-key")];
    let asked = 0;
    await run(transport, () => given[Math.min(asked++, 1)] ?? {});
    expect([seen, asked]).toEqual([["old-key", "new-key"], 2]);
  });

  test.each(rows.map((row) => [row.name, row] as const))(
    "but not sent again when they are the same: %s",
    async (_, row) => {
      const { transport, seen } = picky("new-key", row.refusal, row.success);
      let asked = 0;
      await expect(row.run(transport, () => ((asked += 1), row.keys("old-key")))).rejects.toMatchObject({
        name: "ApiError",
        executed: "no",
      });
      expect([seen, asked]).toEqual([["old-key"], 2]);
    },
  );

  test("not for a refusal that is none of theirs", async () => {
    let asked = 0;
    const credentials = () => ((asked += 1), onTencent.keys("old-key"));
    for (const code of ["AuthFailure.UnauthorizedOperation", "AuthFailure.MFAFailure", "InvalidParameter"])
      await expect(onTencent.run(picky("new", tc3(code), onTencent.success).transport, credentials)).rejects.toThrow(
        code,
      );
    expect(asked).toBe(3);
  });
});

test("keys in a file that are refused are read again at once", async () => {
  const { transport, seen } = picky("new-key", tc3("AuthFailure.SecretIdNotFound"), onTencent.success);
  const texts = ["old-key", "new-key"].map((id) => `[default]\nsecret_id = ${id}\nsecret_key = key\n`);
  let reads = 0;
  const client = createClient({
    ...{ transport, credentials: undefined },
    platform: {
      ...platform,
      environment: () => undefined,
      readText: () => Promise.resolve(texts[Math.min(reads++, 1)]),
    },
  });
  await client.call("X");
  expect(seen).toEqual(["old-key", "new-key"]);
});

describe("a role that is taken on", () => {
  const asked: HttpRequest[] = [];
  const temporary = (id: string) => ({
    Response: {
      Credentials: { TmpSecretId: id, TmpSecretKey: "tmp", Token: "tok" },
      ExpiredTime: now / 1000 + 7200,
      RequestId: "r",
    },
  });

  test("gives keys that are kept, and taken on anew when they are refused: Tencent Cloud", async () => {
    asked.length = 0;
    const ids = ["old-key", "new-key"];
    const sts: Transport = (request) => {
      asked.push(request);
      return Promise.resolve(json(temporary(ids.shift() ?? "")));
    };
    const credentials = fromAssumeRole({
      ...{ roleArn: "qcs::cam::uin/1:roleName/r", externalId: "x", policy: '{"a":1}', transport: sts },
      credentials: { secretId: "AKID", secretKey: "key" },
    });
    const { transport, seen } = picky("new-key", tc3("AuthFailure.TokenFailure"), onTencent.success);
    const client = createClient({ transport, credentials });
    await client.call("X");
    await client.call("X");
    expect(seen).toEqual(["old-key", "new-key", "new-key"]);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatchObject({
      url: "https://sts.tencentcloudapi.com/",
      headers: { "x-tc-action": "AssumeRole", "x-tc-version": "2018-08-13" },
    });
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
      ...{ RoleArn: "qcs::cam::uin/1:roleName/r", RoleSessionName: "cachesmith", DurationSeconds: 7200 },
      ...{ ExternalId: "x", Policy: "%7B%22a%22%3A1%7D" },
    });
  });

  test("gives a key that is kept: Huawei Cloud", async () => {
    asked.length = 0;
    const credential = {
      access: "new-key",
      secret: "s",
      securitytoken: "t",
      expires_at: new Date(now + 7_200_000).toISOString(),
    };
    const iam: Transport = (request) => {
      asked.push(request);
      return Promise.resolve(json({ credential }, 201));
    };
    const credentials = agency({
      ...{ agency: "operators", domain: "parent", region: "cn-north-4", transport: iam },
      credentials: { accessKey: "AK", secretKey: "key" },
    });
    const { transport, seen } = picky("new-key", dcs("x", "x"), onHuawei.success);
    const client = createDcs({ transport, projectId: "p", credentials });
    await call(client, ListInstances);
    await call(client, ListInstances);
    expect([seen, asked.length]).toEqual([["new-key", "new-key"], 1]);
    expect(asked[0]?.url).toBe("https://iam.cn-north-4.myhuaweicloud.com/v3.0/OS-CREDENTIAL/securitytokens");
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
      auth: {
        identity: {
          methods: ["assume_role"],
          assume_role: { agency_name: "operators", domain_name: "parent", duration_seconds: 7200 },
        },
      },
    });
  });

  test("comes to a pod by its token, without being asked for", async () => {
    asked.length = 0;
    const environment: Readonly<Record<string, string>> = {
      ...{
        TKE_ROLE_ARN: "arn",
        TKE_WEB_IDENTITY_TOKEN_FILE: "/var/token",
        TKE_PROVIDER_ID: "tke",
        TKE_REGION: "ap-shanghai",
      },
    };
    const transport: Transport = (request) => {
      asked.push(request);
      return Promise.resolve(request.url.includes("sts.") ? json(temporary("new-key")) : onTencent.success);
    };
    const client = createClient({
      ...{ transport, credentials: undefined },
      platform: {
        ...platform,
        environment: (name) => environment[name],
        readText: (path) => Promise.resolve(path === "/var/token" ? "pod-token\n" : undefined),
      },
    });
    await client.call("X");
    await client.call("X");
    expect(asked.map(({ headers }) => headers["x-tc-action"])).toEqual(["AssumeRoleWithWebIdentity", "X", "X"]);
    expect(asked[0]?.headers).toMatchObject({ authorization: "SKIP", "x-tc-region": "ap-shanghai" });
    expect(JSON.parse(asked[0]?.body ?? "")).toMatchObject({
      ProviderId: "tke",
      WebIdentityToken: "pod-token",
      RoleArn: "arn",
    });
    expect(asked[2]?.headers["x-tc-token"]).toBe("tok");
  });
});
