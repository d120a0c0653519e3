import { expect, test } from "vitest";
import { Client, type ClientOptions, type HttpRequest } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import type { Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { service } from "./huawei-service.js";

/** A vendor whose services speak a protocol that another vendor's speak. */
const account = {
  parts: {
    accessKey: { env: "BIGDEPOT_ACCESS_KEY" },
    secretKey: { env: "BIGDEPOT_SECRET_KEY" },
    securityToken: { env: "BIGDEPOT_TOKEN", optional: true },
    projectId: { env: "BIGDEPOT_PROJECT", optional: true },
  },
  elsewhere: () => Promise.resolve({ files: [], places: [] }),
} as const;

const environment = (values: Readonly<Record<string, string>>) => ({
  ...node,
  environment: (name: string): string | undefined => values[name],
});

/** The requests of one call. */
async function sent(options: ClientOptions & Options, identityHost?: string): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = [];
  const transport = (request: HttpRequest) => {
    requests.push(request);
    const headers = { "x-subject-token": "t" };
    return Promise.resolve({
      status: 200,
      headers,
      body: '{"token":{"expires_at":"2100-01-01T00:00:00Z"},"zones":[]}',
    });
  };
  const of = { ...service, account: identityHost === undefined ? account : { ...account, identityHost } };
  const client = new Client(of, { region: "cn-north-4", transport, retry: false, ...options });
  await client.call("GET /v2/zones");
  return requests;
}

const values = { BIGDEPOT_ACCESS_KEY: "depot-id", BIGDEPOT_SECRET_KEY: "k", HUAWEICLOUD_SDK_AK: "other" };

test("a protocol signs with the key in the variables of the service's vendor", async () => {
  const [request] = await sent({ platform: environment(values) });
  expect(request?.headers["authorization"]).toContain("Access=depot-id,");
  const half = environment({ BIGDEPOT_ACCESS_KEY: "depot-id" });
  await expect(sent({ platform: half })).rejects.toThrow("BIGDEPOT_SECRET_KEY is missing or empty");
});

test("a user's token comes from the identity service of the vendor, or from the one that an option names", async () => {
  const credentials = { user: { name: "n", password: "p", domain: "d" } };
  const [token] = await sent({ credentials }, "login.{region}.bigdepot.example");
  expect(token?.url).toBe("https://login.cn-north-4.bigdepot.example/v3/auth/tokens");
  await expect(sent({ credentials })).rejects.toThrow("Option iamEndpoint is missing");
  const [other] = await sent({ credentials, iamEndpoint: "iam.example.com" });
  expect(other?.url).toBe("https://iam.example.com/v3/auth/tokens");
});
