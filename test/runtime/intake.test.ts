import { describe, expect, test } from "vitest";
import { parseExactly } from "../../templates/runtime/boundary/exact-json.js";
import { parseJson } from "../../templates/runtime/boundary/json.js";
import { call, type PagedOperation } from "../../templates/runtime/index.js";
import { fromAssumeRole } from "../../templates/runtime/vendors/tencent/assume-role.js";
import { good, meeting } from "./fates.js";
import { createClient } from "./service.js";

const List: PagedOperation<object, object, object> = {
  name: "List",
  effect: "read",
  paginate: { style: "offset", offset: "Offset", limit: "Limit", items: "Rows" },
};

const cyclic: Record<string, unknown> = { Limit: 1 };
cyclic["self"] = cyclic;
let deep: object = {};
for (let at = 0; at < 100_000; at++) deep = { deep };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwing = {
  get Limit(): number {
    throw new Error("boom");
  },
};

describe("an input that is not plain data is refused by name, and never at the call itself", () => {
  test.each<[string, unknown, RegExp]>([
    ["cyclic", cyclic, /self contains itself/],
    ["deep", deep, /is nested deeper than 100 levels/],
    ["revoked", revoked.proxy, /the input cannot be read/],
    ["throwing", throwing, /Limit cannot be read: reading it throws an error/],
    ["a promise", Promise.resolve({}), /the input is a Promise, which cannot be sent: await it first/],
    ["a promise in a filter", { Filters: [{ Name: Promise.resolve("a") }] }, /Filters\[0\]\.Name is a Promise/],
    ["a map", new Map([["Limit", 1]]), /the input is a Map.*Object\.fromEntries/],
    ["a set", { Ids: new Set(["a"]) }, /Ids is a Set.*\[\.\.\.set\]/],
    ["a date", { At: new Date(0) }, /At is a Date, which cannot be sent/],
    ["bytes", new Uint8Array(3), /the input is a Uint8Array/],
    ["a boxed number", { Limit: Object(1) as unknown }, /Limit is a Number.*give a plain number/],
    ["a function", { Limit: () => 1 }, /Limit is a function.*give its result/],
    ["a symbol", { Limit: Symbol("x") }, /Limit is a symbol/],
    ["a gap", { Ids: ["a", "b"].concat(new Array<string>(1)) }, /Ids\[2\] is a gap.*give a list without gaps/],
    ["a list of billions of gaps", { Ids: new Array(2 ** 32 - 1) }, /Ids\[0\] is a gap/],
    ["a function out of toJSON", { At: { toJSON: () => () => 1 } }, /At is a function/],
    ["a promise out of toJSON", { At: { toJSON: () => Promise.resolve(1) } }, /At is a Promise.*await it first/],
    ["a date out of toJSON", { At: { toJSON: () => new Date(0) } }, /At is a Date/],
    ["a list", [1], /the input must be an object, not a list/],
    ["a text", "not-shown", /the input must be an object, not a string/],
  ])("%s", async (_, input, message) => {
    for (const options of [{}, { hooks: {} }, { auth: "hmac-sha1", method: "GET" }] as const) {
      const client = createClient({ ...options, transport: () => Promise.reject(new Error("nothing is to be sent")) });
      const error = (await call(client, List, input as object).catch((reason: unknown) => reason)) as Error;
      expect(error).toMatchObject({ name: "ValidationError", message: expect.stringMatching(message) as string });
      expect(error.message).not.toContain("not-shown");
    }
  });

  test("a date is text where nothing is validated, as in JSON, unless it has no time", async () => {
    const { client, bodies } = meetingBodies();
    await client.call("X", { At: new Date(0) }, { validate: false });
    expect(bodies).toEqual(['{"At":"1970-01-01T00:00:00.000Z"}']);
    await expect(client.call("X", { At: new Date(NaN) }, { validate: false })).rejects.toThrow(
      /At is a date without a time/,
    );
  });

  test("what toJSON makes is sent as it is, lists as lists", async () => {
    const { client, bodies } = meetingBodies();
    await client.call("X", { Ids: { toJSON: () => ["a", { Id: 1 }] } });
    expect(bodies).toEqual(['{"Ids":["a",{"Id":1}]}']);
  });

  test("what is sent is what was there at the call, each member read once", async () => {
    const { client, bodies } = meetingBodies();
    let reads = 0;
    const input = {
      get Limit(): number {
        return (reads += 1);
      },
    };
    await client.call("X", input);
    expect(bodies).toEqual(['{"Limit":1}']);
  });
});

function meetingBodies() {
  const bodies: string[] = [];
  const client = createClient({
    transport: ({ body }) => {
      bodies.push(body);
      return Promise.resolve(good);
    },
  });
  return { client, bodies };
}

describe("an option that there is not", () => {
  const wrong = (option: string, message: RegExp) =>
    expect.objectContaining({
      name: "ConfigError",
      option,
      message: expect.stringMatching(message) as string,
    }) as Error;

  test("is refused when a client is made, with what may have been meant", () => {
    expect(() => createClient({ timout: 5 } as object)).toThrow(
      wrong("timout", /There is no option timout\. Did you mean timeout\?/),
    );
    expect(() => createClient({ Region: "x" } as object)).toThrow(wrong("Region", /Did you mean region\?/));
    expect(() => createClient({ frobnicate: 1 } as object)).toThrow(
      wrong("frobnicate", /There are appId, auth, busyTimeout, /),
    );
    expect(() => createClient({ frobnicate: undefined } as object)).not.toThrow();
    expect(() => createClient({ connection: { prox: "x" } } as object)).toThrow(wrong("prox", /Did you mean proxy\?/));
  });

  test("is refused at a call, a wait and a source of credentials", async () => {
    const { client } = meeting([good]);
    await expect(client.call("X", {}, { abortSignal: 1 } as object)).rejects.toThrow(
      wrong("abortSignal", /There are /),
    );
    await expect(client.call("X", {}, { retrys: 1 } as object)).rejects.toThrow(
      wrong("retrys", /Did you mean retries\?/),
    );
    expect(() => fromAssumeRole({ roleArn: "r", sesionName: "x" } as never)).toThrow(
      wrong("sesionName", /Did you mean sessionName\?/),
    );
  });
});

describe("JSON with long integers", () => {
  test("is read in one pass, torn or not, whatever is in its texts", async () => {
    expect(
      await parseJson('{"a\\"1":"\\\\","n":1234567890123456789,"t":"1234567890123456789","m":-1234567890123456789}', [
        "n",
        "m",
      ]),
    ).toEqual({
      value: { 'a"1': "\\", n: 1234567890123456789n, t: "1234567890123456789", m: -1234567890123456789n },
      unsafe: undefined,
    });
    const torn = ['{"n":12345678901234567,"log":"' + '\\"'.repeat(500_000), '{"n":12345678901234567,"l":"x\\'];
    for (const text of torn) expect(() => parseExactly(text, [])).toThrow(SyntaxError);
    for (const bad of [...torn, '{"n":0012345678901234567}']) expect(await parseJson(bad)).toBeUndefined();
  });

  test("may begin with a byte order mark", async () => {
    expect(await parseJson('\ufeff{"a":1}')).toMatchObject({ value: { a: 1 } });
    expect(await parseJson('\ufeff{"n":12345678901234567}', ["n"])).toMatchObject({ value: { n: 12345678901234567n } });
  });
});
