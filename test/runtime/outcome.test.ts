import { describe, expect, test } from "vitest";
import { executedOf } from "../../templates/runtime/outcome/index.js";
import { call, type Effect, type HttpResponse, type Operation } from "../../templates/runtime/index.js";
import { huaweiRest } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { qcloudV2 } from "../../templates/runtime/protocols/qcloud-v2/index.js";
import { tc3 } from "../../templates/runtime/protocols/tc3/index.js";
import { Client, type ClientOptions, type Protocol, type RetryCodes } from "../../templates/runtime/index.js";
import type { Account } from "../../templates/runtime/credentials/account.js";
import { account as huaweiAccount } from "../../templates/runtime/vendors/huawei/index.js";
import { account as tencentAccount } from "../../templates/runtime/vendors/tencent/index.js";
import { evidence } from "./evidence.js";

describe("what became of a call, by everything that can be known of it", () => {
  test("is promised not to have been executed only when nothing was sent, or a rejection came back", () => {
    for (const each of evidence) {
      const isProven =
        each.status === undefined ? each.sent === false : each.refusal === "rejected" || each.status === 429;
      expect([each, executedOf(each) === "no"]).toEqual([each, isProven]);
    }
  });

  test("is said to have been executed only by a success that looks like one", () => {
    for (const each of evidence.filter((one) => executedOf(one) === "yes")) {
      expect(each).toMatchObject({ refusal: undefined });
      expect(each.status).toBeGreaterThanOrEqual(200);
      expect(each.status).toBeLessThan(300);
      const isEmpty = each.shape === "empty" && (each.emptySuccess === true || each.effect === "read");
      expect([each, each.shape === "own" || isEmpty]).toEqual([each, true]);
    }
    expect(evidence.some((one) => executedOf(one) === "yes")).toBe(true);
  });
});

const codes: RetryCodes = { rejected: ["Listed", "4000"], busy: ["Busy"], throttled: ["Throttled"], server: ["Fault"] };

interface Side {
  readonly protocol: Protocol;
  readonly account: Account<string>;
  readonly options: ClientOptions & Readonly<Record<string, unknown>>;
  readonly binding?: object;
  /** Of an action that returns data. */
  readonly emptySuccess?: boolean;
  readonly refuse: (code: string) => object;
  readonly success: object;
  readonly empty: readonly string[];
}

const tencent = { region: "r", credentials: { secretId: "id", secretKey: "key" } };
const sides: Readonly<Record<string, Side>> = {
  tc3: {
    protocol: tc3,
    account: tencentAccount,
    options: tencent,
    emptySuccess: false,
    refuse: (Code) => ({ Response: { Error: { Code, Message: "no" }, RequestId: "r" } }),
    success: { Response: { DealId: "d", RequestId: "r" } },
    empty: [
      ...["", " ", "{}", '{"Response":{}}', '{"Response":{"Error":null}}', '{"Response":null}', '{"Response":[]}'],
      ...['{"Response":{"RequestId":"r"}}', '{"Response":{"foo":1}}', '{"Response":{"foo":1,"RequestId":""}}'],
    ],
  },
  "qcloud-v2": {
    protocol: qcloudV2,
    account: tencentAccount,
    options: tencent,
    emptySuccess: false,
    refuse: (codeDesc) => ({ code: 1, message: "no", codeDesc }),
    success: { code: 0, message: "", data: { requestId: 1 } },
    empty: ["", " ", "{}", '{"code":null}', '{"code":0}', '{"code":0,"data":{}}', '{"code":0,"data":[]}', '{"foo":1}'],
  },
  "huawei-rest": {
    protocol: huaweiRest,
    account: huaweiAccount,
    options: { region: "r", projectId: "p", credentials: { accessKey: "id", secretKey: "key" } },
    binding: { method: "POST", path: "/v2/instances", body: true, outputs: ["instances", "order_id"] },
    refuse: (error_code) => ({ error_code, error_msg: "no" }),
    success: { order_id: "o" },
    empty: ["", " ", "{}", "[]", "[{}]", '{"message":"please log in"}', '{"Response":null}', '{"foo":1}'],
  },
};

/** What a purchase says of a response. */
async function told(side: Side, response: Partial<HttpResponse>, effect: Effect = "billing"): Promise<string> {
  const { protocol, account, options, binding, emptySuccess } = side;
  const service = {
    ...{ id: "test", title: "Test", version: "1", protocol, account, options: {}, limits: {} },
    ...{ endpoints: [{ site: "x", host: "x.test" }], retry: () => Promise.resolve({ retry: codes }) },
  };
  const transport = (): Promise<HttpResponse> => Promise.resolve({ status: 200, headers: {}, body: "", ...response });
  const client = new Client(service, { ...options, transport, retry: false });
  const operation: Operation<object, object> = {
    name: "Buy",
    effect,
    binding,
    ...(emptySuccess === undefined ? {} : { emptySuccess }),
  };
  return call(client, operation, {}).then(
    () => "success",
    (error: unknown) => (error as { readonly executed: string }).executed, // Whatever a call throws has it.
  );
}

describe.each(Object.entries(sides))("a purchase against a hostile service: %s", (_, side) => {
  const json = (content: object, more: Partial<HttpResponse> = {}) => ({ body: JSON.stringify(content), ...more });

  test.each(["Listed", "Busy", "Throttled", "Throttled.Sub"])(
    "is not executed by a listed rejection: %s",
    async (code) => {
      expect(await told(side, json(side.refuse(code)))).toBe("no");
    },
  );

  test.each([
    "",
    "Fault",
    "Fault.Sub",
    "Listed.Sub",
    "Busy.Sub",
    "RequestTimeout",
    "GatewayTimeout",
    "Anything",
    "503",
  ])("may have been executed by any other code: %j", async (code) => {
    expect(await told(side, json(side.refuse(code)))).toBe("unknown");
  });

  test("is a success that looks like one", async () => {
    expect(await told(side, json(side.success))).toBe("success");
  });

  test("may have been executed by an empty success, or by what is none of the service's", async () => {
    for (const body of side.empty) expect([body, await told(side, { body })]).toEqual([body, "unknown"]);
    for (const body of ["<html>log in</html>", '"x"', "1", "true", "null", "{"])
      expect([body, await told(side, { body })]).toEqual([body, "unknown"]);
    expect(await told(side, json(side.success, { incomplete: "cut" }))).toBe("unknown");
  });

  test.each([300, 304, 400, 403, 404, 408, 413, 425, 500, 502, 503, 504, 999])(
    "may have been executed by a page with status %i",
    async (status) => {
      for (const body of ["", "<html>proxy</html>", "{}"])
        expect([body, await told(side, { status, body })]).toEqual([body, "unknown"]);
    },
  );

  test("is not executed by a page that says there were too many requests", async () => {
    expect(await told(side, { status: 429, body: "slow down" })).toBe("no");
  });
});

test("an empty success is one where the definition has it", async () => {
  const side = sides["huawei-rest"];
  if (side === undefined) throw new Error("The side is there.");
  const empty = { ...side, binding: { method: "DELETE", path: "/v2/x", outputs: [] } };
  for (const [status, body] of [
    [204, ""],
    [200, ""],
    [202, "{}"],
  ] as const)
    expect(await told(empty, { status, body }, "write")).toBe("success");
  for (const body of ["<html>log in</html>", '{"foo":1}', "[]", '{"Response":null}'])
    expect([body, await told(empty, { body }, "write")]).toEqual([body, "unknown"]);
  const signed = { headers: { "x-request-id": "r" } };
  expect(await told(empty, { body: '{"news":1}', ...signed }, "write")).toBe("success");
});

test("a success that is a text is one, whatever it looks like, and an object in its place is none", async () => {
  const side = sides["huawei-rest"];
  if (side === undefined) throw new Error("The side is there.");
  const binding = { method: "PUT", path: "/v2/x", body: true, payload: "body", text: true, outputs: ["body"] };
  for (const body of ["done", '"done"', "1", "true"])
    expect([body, await told({ ...side, binding }, { body })]).toEqual([body, "success"]);
  for (const body of ["", "null", "[]", '{"foo":1}', "<html>"])
    expect([body, await told({ ...side, binding }, { body })]).toEqual([body, "unknown"]);
  expect(await told({ ...side, binding, emptySuccess: true }, { body: "" })).toBe("success");
});

test.each(["tc3", "qcloud-v2"])("an action that nobody defined may succeed without data: %s", async (name) => {
  const side = sides[name];
  if (side === undefined) throw new Error("The side is there.");
  const { emptySuccess: _, ...undefinedSide } = side;
  const body = name === "tc3" ? '{"Response":{"RequestId":"r"}}' : '{"code":0,"data":{}}';
  expect(await told(undefinedSide, { body })).toBe("success");
});

test("codes of the gateway in front of a service are read by the protocol, whatever the service lists", async () => {
  const side = sides["huawei-rest"];
  if (side === undefined) throw new Error("The side is there.");
  const say = (code: string, status: number) => told(side, { status, body: JSON.stringify(side.refuse(code)) });
  expect(await say("APIGW.0308", 429)).toBe("no");
  for (const code of ["APIGW.0101", "APIG.0301", "APIGW.0302", "APIG.0401"]) expect(await say(code, 403)).toBe("no");
  expect(await say("APIGW.0201", 413)).toBe("no");
  for (const [code, status] of [
    ["APIGW.0201", 504],
    ["APIG.0203", 504],
    ["APIGW.0202", 502],
    ["APIG.0601", 500],
    ["APIG.9999", 400],
  ] as const)
    expect([code, await say(code, status)]).toEqual([code, "unknown"]);
});
