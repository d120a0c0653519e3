import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { call, Client, type HttpRequest, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import { stringToSign } from "../../templates/runtime/protocols/qcloud-v2/sign.js";
import { service } from "../runtime/qcloud-service.js";

const read = <T>(file: string): readonly T[] =>
  parse(readFileSync(new URL(`qcloud-v2/${file}.yaml`, import.meta.url), "utf8")) as T[]; // Our own files, in the shapes below.

interface Signature {
  readonly name: string;
  readonly input: {
    readonly secretId: string;
    readonly secretKey: string;
    readonly token?: string;
    readonly method: "GET" | "POST";
    readonly host: string;
    readonly path: string;
    readonly action: string;
    readonly region: string;
    readonly timestamp: number;
    readonly nonce: number;
    readonly signMethod: "HmacSHA1" | "HmacSHA256";
    readonly params: object;
  };
  readonly output: { readonly stringToSign: string; readonly signature: string };
}

interface AnswerVector {
  readonly name: string;
  readonly status?: number;
  readonly body: string;
  readonly bigints?: readonly string[];
  readonly result?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

/** What goes out for a vector: the request, caught on its way. */
async function requestOf(platform: Platform, { params, ...input }: Signature["input"]): Promise<HttpRequest> {
  const { secretId, secretKey, token, method, host, path, action, region, timestamp, nonce, signMethod } = input;
  const caught: HttpRequest[] = [];
  const catching: Platform = {
    ...platform,
    transport: (request) => {
      caught.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: '{"code":0}' });
    },
  };
  const client = new Client(
    { ...service, options: { path } },
    {
      ...{ credentials: { secretId, secretKey, token }, method, endpoint: host, region, platform: catching },
      ...{ auth: signMethod === "HmacSHA1" ? "hmac-sha1" : "hmac-sha256" },
      clock: () => timestamp * 1000 + 999,
      nonce: () => nonce,
    },
  );
  await client.call(action, params);
  return caught[0] ?? expect.fail("Nothing was sent.");
}

describe.each([
  ["node", node],
  ["web", web],
] as const)("qcloud-v2 on %s", (_, platform) => {
  test.each(read<Signature>("signature"))("signature: $name", async ({ input, output }) => {
    const request = await requestOf(platform, input);
    const inQuery = input.method === "GET";
    const [url, query] = request.url.split("?");
    expect(url).toBe(`https://${input.host}${input.path}`);
    expect([query, request.body].filter(Boolean)).toHaveLength(1);
    const form = inQuery ? (query ?? "") : request.body;
    expect(form).toMatch(/^(?:[\w.~-]+=(?:[\w.~-]|%[0-9A-F]{2})*&?)+$/);
    const { Signature: signature = "", ...others } = Object.fromEntries(new URLSearchParams(form));
    expect(stringToSign(input.method, input.host, input.path, Object.entries(others).reverse())).toBe(
      output.stringToSign,
    );
    expect(signature).toBe(output.signature);
    const hash = input.signMethod === "HmacSHA1" ? "sha1" : "sha256";
    expect(createHmac(hash, input.secretKey).update(output.stringToSign).digest("base64")).toBe(signature);
    expect(request.headers).toEqual({ host: input.host, "content-type": "application/x-www-form-urlencoded" });
  });

  test.each(read<AnswerVector>("answers"))(
    "answer: $name",
    async ({ name: _name, status = 200, body, result, error, ...operation }) => {
      const answering: Platform = { ...platform, transport: () => Promise.resolve({ status, headers: {}, body }) };
      const options = {
        region: "gz",
        platform: answering,
        random: () => 0,
        credentials: { secretId: "a", secretKey: "b" },
      };
      const pending = call(new Client(service, options), { ...operation, name: "X", effect: "read" });
      const bigints = (_: string, member: unknown): unknown =>
        typeof member === "string" && /^-?\d+n$/.test(member) ? BigInt(member.slice(0, -1)) : member;
      if (error === undefined) expect(await pending).toEqual(JSON.parse(JSON.stringify(result), bigints));
      else await expect(pending).rejects.toMatchObject(error);
    },
  );
});
