import { describe, expect, test } from "vitest";
import { call, Client, type ClientOptions, type HttpResponse, type Transport } from "../../templates/runtime/index.js";
import { platform } from "../../templates/runtime/platform/node.js";
import { createClient as createDcs, ListInstances } from "./huawei-service.js";
import { dcs, json, picky, tc3 } from "./picky.js";
import { service as qcloud } from "./qcloud-service.js";
import { createClient, now } from "./service.js";

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
