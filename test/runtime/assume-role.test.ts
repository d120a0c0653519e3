import { describe, expect, test } from "vitest";
import { call, type HttpRequest, type Transport } from "../../templates/runtime/index.js";
import { platform } from "../../templates/runtime/platform/node.js";
import { fromAssumeRole as agency } from "../../templates/runtime/vendors/huawei/assume-role.js";
import { fromAssumeRole } from "../../templates/runtime/vendors/tencent/assume-role.js";
import { createClient as createDcs, ListInstances } from "./huawei-service.js";
import { dcs, json, picky, tc3 } from "./picky.js";
import { createClient, now } from "./service.js";

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
    const { transport, seen } = picky(
      "new-key",
      tc3("AuthFailure.TokenFailure"),
      json({ Response: { RequestId: "r" } }),
    );
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
    const { transport, seen } = picky("new-key", dcs("x", "x"), json({ instances: [] }));
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
    const transport: Transport = (request) => {
      asked.push(request);
      return Promise.resolve(
        request.url.includes("sts.") ? json(temporary("new-key")) : json({ Response: { RequestId: "r" } }),
      );
    };
    const client = createClient({
      ...{ transport, credentials: undefined, platform: pod(() => "pod-token\n") },
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

  test("comes to a pod by the next token once the service refuses it, and by another attempt where its source falters", async () => {
    asked.length = 0;
    const responses = [
      ...[json({}, 503), Promise.reject(new Error("cut")), json(temporary("old-key"))],
      ...[refused("AuthFailure.TokenFailure"), { ...json({}), body: "{" }, json(temporary("new-key")), json(answer)],
    ];
    const transport: Transport = (request) => {
      asked.push(request);
      return Promise.resolve(responses[asked.length - 1] ?? json(answer));
    };
    let read = 0;
    const client = createClient({
      ...{ transport, credentials: undefined, platform: pod(() => `token-${(read += 1)}`) },
      sleep: () => Promise.resolve(),
    });
    await client.call("X");
    const tokens = asked.map(
      ({ body }) => (JSON.parse(body) as { readonly WebIdentityToken?: string }).WebIdentityToken,
    );
    expect(tokens).toEqual(["token-1", "token-1", "token-1", undefined, "token-2", "token-2", undefined]);
  });

  test("that is refused leaves the call unsent, and shows no token", async () => {
    const refusal = json({ Response: { Error: { Code: "InvalidParameter", Message: "pod-token is bad" } } });
    const transport: Transport = () => Promise.resolve(refusal);
    const client = createClient({ transport, credentials: undefined, platform: pod(() => "pod-token") });
    const error: unknown = await client.call("X", {}, { effect: "billing" }).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ name: "ConfigError", message: expect.stringContaining("*** is bad") as string });
    const keys = { secretId: "AKID", secretKey: "key" };
    const credentials = fromAssumeRole({ roleArn: "arn", transport, credentials: keys });
    const role = createClient({ transport, credentials });
    await expect(role.call("X", {}, { effect: "billing" })).rejects.toMatchObject({
      ...{ name: "ApiError", action: "AssumeRole", executed: "no" },
    });
  });
});

const answer = { Response: { RequestId: "r" } };
const refused = (Code: string) => json({ Response: { Error: { Code, Message: "no" }, RequestId: "r" } });

/** A pod whose file holds the token of the moment. */
const pod = (token: () => string) => {
  const environment: Readonly<Record<string, string>> = {
    ...{ TKE_ROLE_ARN: "arn", TKE_WEB_IDENTITY_TOKEN_FILE: "/var/token" },
    ...{ TKE_PROVIDER_ID: "tke", TKE_REGION: "ap-shanghai" },
  };
  return {
    ...platform,
    environment: (name: string) => environment[name],
    readText: (path: string) => Promise.resolve(path === "/var/token" ? token() : undefined),
  };
};
