import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { call, Client, type HttpRequest, type Platform } from "../../templates/runtime/index.js";
import { platform as node } from "../../templates/runtime/platform/node.js";
import { platform as web } from "../../templates/runtime/platform/web.js";
import type { Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import * as sdk from "../../templates/runtime/protocols/huawei-rest/sign.js";
import { accessKey, createClient, service } from "../runtime/huawei-service.js";

const read = <T>(file: string): readonly T[] =>
  parse(readFileSync(new URL(`huawei-rest/${file}.yaml`, import.meta.url), "utf8")) as T[]; // Our own files, in the shapes below.

/** A platform that answers everything with an empty object, and keeps what it was sent. */
function catching(platform: Platform): { readonly platform: Platform; readonly caught: HttpRequest[] } {
  const caught: HttpRequest[] = [];
  const transport: Platform["transport"] = (request) => {
    caught.push(request);
    return Promise.resolve({ status: 200, headers: {}, body: '{"ok":1}' });
  };
  return { platform: { ...platform, transport }, caught };
}

const lower = (headers: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

interface Signature {
  readonly name: string;
  readonly input: {
    readonly method: string;
    readonly host: string;
    readonly path: string;
    readonly query: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: object;
    readonly bodyText: string;
  };
  readonly output: {
    readonly canonicalRequest: string;
    readonly stringToSign: string;
    readonly authorization: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** An operation by its binding, an input, a token: the request. */
interface Placing {
  readonly name: string;
  readonly action?: string;
  readonly binding?: object;
  readonly input?: object;
  readonly project?: string;
  readonly endpoint?: string;
  readonly request?: {
    readonly method: string;
    readonly url: string;
    readonly body: string;
    readonly headers?: object;
  };
  readonly error?: Readonly<Record<string, unknown>>;
}

interface AnswerVector {
  readonly name: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly incomplete?: "cut" | "too large";
  readonly bigints?: readonly string[];
  readonly payload?: string;
  readonly result?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

describe.each([
  ["node", node],
  ["web", web],
] as const)("huawei-rest on %s", (_, platform) => {
  test.each(read<Signature>("signature"))("signature: $name", async ({ input, output }) => {
    const { method, host, path, query, headers, body, bodyText } = input;
    const { platform: own, caught } = catching(platform);
    const date = headers["X-Sdk-Date"] ?? "";
    const options: Options = {
      credentials: { ...accessKey, securityToken: headers["X-Security-Token"] },
      projectId: headers["X-Project-Id"],
    };
    const clock = (): number => Date.parse(date.replace(/^(....)(..)(..T..)(..)/, "$1-$2-$3:$4:"));
    const client = new Client(service, { ...options, endpoint: host, platform: own, clock });
    await client.call(`${method} ${path}`, method === "POST" || method === "PUT" ? body : query);
    const [request] = caught;
    expect(request).toMatchObject({ method, body: bodyText, headers: lower(output.headers) });
    expect(Object.keys(request?.headers ?? {})).toHaveLength(Object.keys(output.headers).length);
    const [, canonicalPath = "", canonicalQuery = ""] = output.canonicalRequest.split("\n");
    const [url = "", sent = ""] = (request?.url ?? "").split("?");
    expect(url.replace(/\/?$/, "/")).toBe(`https://${host}${canonicalPath}`);
    expect(sent.split("&").sort()).toEqual(canonicalQuery.split("&").sort());
    expect(request?.headers["authorization"]).toBe(output.authorization);
  });

  test.each(read<Signature>("signature"))("canonical request, string to sign: $name", async ({ input, output }) => {
    const headers = lower({ ...input.headers, Host: input.host }) as Record<string, string>; // Texts all.
    const signed = sdk.signedHeaders(headers);
    const [, path = ""] = output.canonicalRequest.split("\n");
    const parameters = Object.entries(input.query).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, String(each)] as const),
    );
    const payloadHash = await platform.sha256(input.bodyText);
    const request = { method: input.method, path: path.replace(/(?<=.)\/$/, ""), parameters, headers, signed };
    const canonical = sdk.canonicalRequest({ ...request, payloadHash });
    expect(canonical).toBe(output.canonicalRequest);
    const text = sdk.stringToSign(headers["x-sdk-date"] ?? "", await platform.sha256(canonical));
    expect(text).toBe(output.stringToSign);
    const proof = await sdk.signature(platform, accessKey.secretKey, text);
    expect(sdk.authorization(accessKey.accessKey, signed, proof)).toBe(output.authorization);
  });

  test.each(read<Placing>("requests"))("request: $name", async ({ action = "X", binding, input, ...vector }) => {
    const { platform: own, caught } = catching(platform);
    const { project, endpoint, request, error } = vector;
    const client = createClient({
      ...{ credentials: { token: "fakeToken==" }, projectId: project, platform: own },
      endpoint: endpoint ?? "dcs.example.com",
    });
    const pending = call(client, { name: action, effect: "read", binding }, input);
    if (error !== undefined) {
      await expect(pending).rejects.toMatchObject(error);
      expect(caught).toEqual([]);
      return;
    }
    await pending;
    expect(caught).toMatchObject([request]);
    expect(caught[0]?.headers).toMatchObject({ "x-auth-token": "fakeToken==", "content-type": "application/json" });
  });

  test.each(read<AnswerVector>("answers"))("answer: $name", async ({ result, error, bigints, payload, ...vector }) => {
    const { status = 200, headers = {}, body, incomplete } = vector;
    const answer = { status, headers, body, ...(incomplete === undefined ? {} : { incomplete }) };
    const answering: Platform = { ...platform, transport: () => Promise.resolve(answer) };
    const client = createClient({ platform: answering, projectId: "p" });
    const operation = {
      name: "X",
      effect: "read",
      binding: { method: "GET", path: "/v2/x", payload },
      bigints,
    } as const;
    const pending = call(client, { ...operation, bigints: bigints ?? [] });
    const revive = (_: string, member: unknown): unknown =>
      typeof member === "string" && /^-?\d+n$/.test(member) ? BigInt(member.slice(0, -1)) : member;
    if (error === undefined) expect(await pending).toEqual(JSON.parse(JSON.stringify(result), revive));
    else await expect(pending).rejects.toMatchObject(error);
  });
});
