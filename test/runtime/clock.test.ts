import { describe, expect, test } from "vitest";
import {
  Client,
  type ClientOptions,
  type HttpRequest,
  type HttpResponse,
  type Service,
} from "../../templates/runtime/index.js";
import { credentials } from "../loopback.js";
import { accessKey, service as dcs } from "./huawei-service.js";
import { service as qcloud } from "./qcloud-service.js";
import { now, service as redis } from "./service.js";

/** How a protocol tells and is told the time. */
interface Wire {
  readonly service: Service;
  readonly options: object;
  readonly action: string;
  /** The time of a request's signature. */
  readonly timeOf: (request: HttpRequest) => number;
  readonly good: HttpResponse;
  /** The refusal of a time, and how its message tells the service's own; undefined where it does not. */
  readonly expired: (words: string) => HttpResponse;
  readonly words?: (time: number) => string;
}

const compact = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
const json = (content: object, status = 200): HttpResponse => ({ status, headers: {}, body: JSON.stringify(content) });
const fromCompact = (text = ""): number =>
  Date.parse(text.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:"));

const wires: Readonly<Record<string, Wire>> = {
  tc3: {
    service: redis,
    options: { region: "x", credentials },
    action: "X",
    timeOf: ({ headers }) => Number(headers["x-tc-timestamp"]) * 1000,
    good: json({ Response: { RequestId: "r" } }),
    expired: (Message) => json({ Response: { Error: { Code: "AuthFailure.SignatureExpire", Message } } }),
    // As users of the vendor's DNS service report it: github.com/jeessy2/ddns-go, issue 999.
    words: (time) => `Signature expired. A deviation between \`Timestamp\` and the server time ${time / 1000}.`,
  },
  "qcloud-v2": {
    service: qcloud,
    options: { region: "x", credentials },
    action: "X",
    timeOf: ({ body }) => Number(new URLSearchParams(body).get("Timestamp")) * 1000,
    good: json({ code: 0 }),
    expired: (message) => json({ code: 4500, message }),
  },
  "huawei-rest": {
    service: dcs,
    options: { region: "cn-north-4", credentials: accessKey, projectId: "p" },
    action: "POST /v2/x",
    timeOf: ({ headers }) => fromCompact(headers["x-sdk-date"]),
    good: json({ ok: true }),
    expired: (error_msg) => json({ error_code: "APIGW.0301", error_msg: `signature expired ${error_msg}` }, 401),
    // github.com/huaweicloud/huaweicloud-sdk-java-v3, issue 44.
    words: (time) => `calc aksk signature fail, signature time:20211217T064303Z,server time:${compact(time)}`,
  },
};

const hour = 3_600_000;

/** A service whose clock is ahead of the client's, and which refuses what is more than five minutes off. */
function ahead(
  { service, options, timeOf, good, expired }: Wire,
  by: number,
  tell: "words" | "date" | "nothing",
  wire: Wire,
) {
  const seen: number[] = [];
  const state = { by, now };
  const client = new Client(service, {
    ...(options as ClientOptions), // The wire's own: credentials and region.
    clock: () => state.now,
    retry: false,
    sleep: () => Promise.reject(new Error("no pause is due")),
    transport: (request) => {
      const time = state.now + state.by;
      const off = time - timeOf(request);
      seen.push(off);
      if (Math.abs(off) <= 300_000) return Promise.resolve(good);
      const headers: Readonly<Record<string, string>> = tell === "date" ? { date: new Date(time).toUTCString() } : {};
      return Promise.resolve({ ...expired(tell === "words" ? (wire.words?.(time) ?? "") : "off"), headers });
    },
  });
  return { client, seen, state };
}

describe.each(Object.entries(wires))("a clock that is off, by %s", (_, wire) => {
  const { action } = wire;
  const tellings = wire.words === undefined ? (["date"] as const) : (["date", "words"] as const);

  test.each(tellings)("is corrected once by the %s of the refusal, and stays so", async (tell) => {
    for (const by of [hour, -hour]) {
      const { client, seen } = ahead(wire, by, tell, wire);
      // An action that nothing is known of counts as a write: a refused signature was not executed.
      expect((await client.call(action, {}).withResponse()).response.attempts).toBe(2);
      await client.call(action, {});
      expect(seen).toEqual([by, 0, 0]);
    }
  });

  test("is corrected once for calls that run side by side, and again when it jumps", async () => {
    const { client, seen, state } = ahead(wire, hour, "date", wire);
    await Promise.all([1, 2, 3].map(() => client.call(action, {})));
    expect(seen).toEqual([hour, hour, hour, 0, 0, 0]);
    // Somebody sets the machine's clock.
    Object.assign(state, { now: now + hour, by: 0 });
    await client.call(action, {});
    expect(seen.slice(6)).toEqual([-hour, 0]);
  });

  test("is left alone when the service does not tell the time", async () => {
    const { client, seen } = ahead(wire, hour, "nothing", wire);
    await expect(client.call(action, {})).rejects.toMatchObject({ name: "ApiError", attempts: 1, executed: "no" });
    expect(seen).toEqual([hour]);
  });

  test("is not what a refusal is about when it is right", async () => {
    const date = new Date(now + 3000).toUTCString();
    let count = 0;
    const client = new Client(wire.service, {
      ...(wire.options as ClientOptions),
      clock: () => now,
      retry: false,
      transport: () => ((count += 1), Promise.resolve({ ...wire.expired(wire.words?.(now) ?? ""), headers: { date } })),
    });
    await expect(client.call(action, {})).rejects.toMatchObject({ attempts: 1 });
    expect(count).toBe(1);
  });

  test("is not corrected twice in one call", async () => {
    let time = now;
    const client = new Client(wire.service, {
      ...(wire.options as ClientOptions),
      clock: () => now,
      retry: false,
      transport: () => {
        time += hour;
        return Promise.resolve({ ...wire.expired(""), headers: { date: new Date(time).toUTCString() } });
      },
    });
    await expect(client.call(action, {})).rejects.toMatchObject({ attempts: 2 });
  });
});

test("the clock that IAM corrects is the one its tokens are asked by", async () => {
  const seen: number[] = [];
  const client = new Client(dcs, {
    ...{ region: "cn-north-4", credentials: accessKey, clock: () => now, retry: false },
    transport: (request) => {
      const off = now + hour - fromCompact(request.headers["x-sdk-date"]);
      seen.push(off);
      const headers = { date: new Date(now + hour).toUTCString() };
      const expired = json({ error_code: "APIGW.0301", error_msg: "signature expired" }, 401);
      return Promise.resolve(
        off === 0 ? json({ projects: [{ name: "cn-north-4", id: "p" }] }) : { ...expired, headers },
      );
    },
  });
  await client.call("GET /v2/{project_id}/x");
  expect(seen).toEqual([hour, 0, hour, 0]);
});
