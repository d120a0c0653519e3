import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toHex } from "../../templates/runtime/encoding/hex.js";
import type { HttpRequest, Platform, Service } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import { Client } from "../../templates/runtime/index.js";
import { escape } from "../../templates/runtime/encoding/escape.js";
import type { Options } from "../../templates/runtime/protocols/tc3/index.js";
import * as v3 from "../../templates/runtime/protocols/tc3/sign.js";
import { signatureV1, stringToSignV1 } from "../../templates/runtime/protocols/tc3/sign-v1.js";
import { service } from "../runtime/service.js";

const read = <T>(file: string): readonly T[] =>
  parse(readFileSync(new URL(`tc3/${file}.yaml`, import.meta.url), "utf8"), { intAsBigInt: false }) as T[]; // Our own files, in the shapes below.

interface Input {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
  readonly method: "GET" | "POST";
  readonly endpoint: string;
  readonly service?: string;
  readonly version: string;
  readonly action: string;
  readonly region: string | null;
  readonly language?: "zh-CN" | "en-US";
  readonly timestamp: number;
  readonly params: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly nonce?: number;
  readonly signMethod?: "HmacSHA1" | "HmacSHA256";
  readonly requestClient?: string;
}

/** What goes out for a vector: the request, caught on its way. */
async function requestOf(platform: Platform, input: Input, auth: Options["auth"]): Promise<HttpRequest> {
  const caught: HttpRequest[] = [];
  const catching: Platform = {
    ...platform,
    transport: (request) => {
      caught.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' });
    },
  };
  const { secretId, secretKey, token, method, language, headers, endpoint } = input;
  const named: Service = { ...service, version: input.version };
  const options: ConstructorParameters<typeof Client>[1] & Options = {
    credentials: { secretId, secretKey, token },
    ...{ method, language, headers, endpoint, auth, platform: catching },
    region: input.region ?? undefined,
    clock: () => input.timestamp * 1000 + 999,
    nonce: () => input.nonce ?? 1,
  };
  const extra = input.requestClient === undefined ? {} : { RequestClient: input.requestClient };
  await new Client(named, options).call(input.action, { ...input.params, ...extra }, { region: false });
  const [request] = caught;
  if (request === undefined) throw new Error("Nothing was sent.");
  return request;
}

const lower = (headers: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

interface V3 {
  readonly name: string;
  readonly input: Input;
  readonly output: {
    readonly url: string;
    readonly body: string;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly canonicalRequest: string;
    readonly stringToSign: string;
  };
}
interface V1 {
  readonly name: string;
  readonly input: Input;
  readonly output: {
    readonly stringToSign: string;
    readonly signature: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly url?: string;
    readonly body?: string;
    readonly contentType?: string;
  };
}

describe.each([
  ["node", node],
  ["web", web],
] as const)("tc3 on %s", (_, platform) => {
  test.each(read<V3>("signature-v3"))("signature version 3: $name", async ({ input, output }) => {
    const request = await requestOf(platform, input, undefined);
    expect(request.url).toBe(output.url);
    expect(request.body).toBe(output.body);
    expect(request.headers).toEqual(lower(output.headers));
  });

  test.each(read<V1>("signature-v1"))("signature version 1: $name", async ({ input, output }) => {
    const request = await requestOf(platform, input, input.signMethod === "HmacSHA1" ? "hmac-sha1" : "hmac-sha256");
    const form = input.method === "GET" ? request.url.slice(request.url.indexOf("?") + 1) : request.body;
    // The order of parameters on the wire means nothing; the escapes of each must be the vendor's.
    expect(form.split("&").sort()).toEqual((output.body ?? output.url?.split("?")[1] ?? "").split("&").sort());
    expect(Object.fromEntries(new URLSearchParams(form))).toEqual(output.parameters);
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    const { Signature: signature, ...others } = output.parameters;
    expect(stringToSignV1(input.method, input.endpoint, "/", Object.entries(others))).toBe(output.stringToSign);
    expect(signature).toBe(output.signature);
  });

  test.each(read<V3>("signature-v3"))("canonical request and string to sign: $name", async ({ input, output }) => {
    const headers = { "content-type": String(output.headers["Content-Type"]), host: input.endpoint };
    const query = output.url.split("?")[1] ?? "";
    const signedHeaders = v3.defaultSignedHeaders;
    const canonical = v3.canonicalRequest({
      method: input.method,
      path: "/",
      query,
      headers,
      signedHeaders,
      payloadHash: await platform.sha256(output.body),
    });
    expect(canonical).toBe(output.canonicalRequest);
    const scope = v3.credentialScope(v3.dateOf(input.timestamp), "redis");
    expect(v3.stringToSign(input.timestamp, scope, await platform.sha256(canonical))).toBe(output.stringToSign);
  });

  interface Document {
    readonly name: string;
    readonly input: Input & {
      readonly service: string;
      readonly contentType: string;
      readonly payload: string;
      readonly signedHeaders: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    };
    readonly output: Readonly<Record<string, string>>;
  }
  const [first, second] = read<Document>("document");

  test("worked example of signature version 3", async () => {
    const { input, output } = first ?? expect.fail();
    const payloadHash = await platform.sha256(input.payload);
    expect(payloadHash).toBe(output["payloadSha256"]);
    const signedHeaders = input.signedHeaders.split(";");
    const headers = { "content-type": input.contentType, host: input.endpoint, "x-tc-action": input.action };
    const hash = await platform.sha256(
      v3.canonicalRequest({ method: input.method, path: "/", query: "", headers, signedHeaders, payloadHash }),
    );
    expect(hash).toBe(output["canonicalRequestSha256"]);
    const date = v3.dateOf(input.timestamp);
    const scope = v3.credentialScope(date, input.service);
    expect(scope).toBe("2019-02-25/cvm/tc3_request");
    const keyAfter = async (...steps: string[]) => v3.signingKey(platform, input.secretKey, date, ...steps);
    expect(toHex(await keyAfter())).toBe(output["secretDateHex"]);
    expect(toHex(await keyAfter(input.service))).toBe(output["secretServiceHex"]);
    const key = await keyAfter(input.service, "tc3_request");
    expect(toHex(key)).toBe(output["secretSigningHex"]);
    const signed = await v3.signature(platform, key, v3.stringToSign(input.timestamp, scope, hash));
    expect(signed).toBe(output["signature"]);
    expect(v3.authorization(input.secretId, scope, signedHeaders, signed)).toBe(
      `TC3-HMAC-SHA256 Credential=AKID********************************/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signed}`,
    );
  });

  test("worked example of signature version 1", async () => {
    const { input, output } = second ?? expect.fail();
    const parameters = Object.entries(input.parameters).map(([name, value]) => [name, String(value)] as const);
    const text = stringToSignV1(input.method, input.endpoint, "/", parameters.reverse());
    expect(text).toBe(output["stringToSign"]);
    const signed = await signatureV1(platform, "sha1", input.secretKey, text);
    expect(signed).toBe(output["signature"]);
    expect(escape(signed)).toBe(output["urlEncoded"]);
  });

  interface AnswerVector {
    readonly name: string;
    readonly status?: number;
    readonly body: string;
    readonly bigints?: readonly string[];
    readonly result?: unknown;
    readonly error?: Readonly<Record<string, unknown>>;
  }
  const bigints = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, member: unknown) =>
      typeof member === "string" && /^-?\d+n$/.test(member) ? BigInt(member.slice(0, -1)) : member,
    );

  test.each(read<AnswerVector>("answers"))(
    "answer: $name",
    async ({ status = 200, body, result, error, ...operation }) => {
      const answering: Platform = { ...platform, transport: () => Promise.resolve({ status, headers: {}, body }) };
      const client = new Client(service, {
        region: "x",
        platform: answering,
        random: () => 0,
        ...{ credentials: { secretId: "a", secretKey: "b" } },
      });
      const { call } = await import("../../templates/runtime/index.js");
      const pending = call(client, { ...operation, name: "X", effect: "read" });
      if (error === undefined) expect(await pending).toEqual(bigints(result));
      else await expect(pending).rejects.toMatchObject(error);
    },
  );
});
