import type { ActionModel, MemberModel, ServiceModel } from "../../generator/model/model.js";
import { credentials, json, raw, startLoopback, type Answering, type Loopback, type Seen } from "../loopback.js";
import * as huawei from "../runtime/huawei-loopback.js";
import { accessKey } from "../runtime/huawei-service.js";
import * as qcloud from "../runtime/qcloud-loopback.js";

export type JsonObject = Readonly<Record<string, unknown>>;

/** How a service of a protocol is played by a server on this machine, which recomputes every signature. */
export interface PlayedProtocol {
  readonly start: (script: (count: number) => Answering) => Promise<Loopback>;
  /** Options of a client of the service. */
  readonly options: (service: ServiceModel) => object;
  /** Further options, one set for each way to authenticate and to send. */
  readonly ways: Readonly<Record<string, object>>;
  /** How a documented answer goes over the wire. */
  readonly answer: (content: JsonObject) => Answering;
  /** How a documented refusal does, where the vendor documents any. */
  readonly refusal?: (content: JsonObject, status: number) => Answering;
  /** What a client is to make of it. */
  readonly data: (content: JsonObject) => JsonObject;
  /** What a request says: the same as `expected` when it says what the example does. */
  readonly sent: (seen: Seen) => unknown;
  readonly expected: (action: ActionModel, request: JsonObject) => unknown;
}

const regionOf = ({ regions }: ServiceModel): string | undefined => regions[0]?.id;

/** The protocols that can be played, by name. */
export const wires: Readonly<Record<string, PlayedProtocol>> = {
  tc3: {
    start: (script) => startLoopback((_, count) => script(count)),
    options: (service) => ({ credentials, region: regionOf(service) }),
    ways: { "TC3-HMAC-SHA256 over JSON": {} },
    answer: json,
    data: (content) => ({ RequestId: "req-1", ...content }),
    sent: ({ input }) => input,
    expected: (_, request) => request,
  },
  "qcloud-v2": {
    start: (script) => startLoopback((_, count) => script(count), qcloud.wire),
    options: (service) => ({ credentials, region: regionOf(service) }),
    ways: {
      "HmacSHA256 over a form": { auth: "hmac-sha256", method: "POST" },
      "HmacSHA256 over GET": { auth: "hmac-sha256", method: "GET" },
      "HmacSHA1 over a form": { auth: "hmac-sha1", method: "POST" },
      "HmacSHA1 over GET": { auth: "hmac-sha1", method: "GET" },
    },
    answer: qcloud.answer,
    data: (content) => content,
    sent: ({ input }) => input,
    expected: (_, request) => Object.fromEntries(flat(request)),
  },
  "huawei-rest": {
    start: (script) => huawei.startDcs((_, count) => script(count)),
    // Polls name no project; without one of the client IAM would be asked.
    options: (service) => ({ credentials: accessKey, region: regionOf(service), projectId: "project-1" }),
    ways: { "SDK-HMAC-SHA256": {}, "a token": { credentials: { token: "fixed-token" } } },
    answer: (content) => (Object.keys(content).length === 0 ? raw("", 204) : huawei.answer(content)),
    refusal: huawei.answer,
    data: (content) => content,
    sent: ({ method, path, query, body }) => ({
      line: `${method} ${path.split("?")[0] ?? ""}`,
      query: [...query].sort(),
      body: body === "" ? {} : (JSON.parse(body) as object),
    }),
    expected: restRequest,
  },
};

/** Parameters of a form: `a.0.b`, as text. */
function flat(value: unknown, name = ""): [string, string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, member]) => flat(member, name === "" ? key : `${name}.${key}`));
}

function restRequest({ http, input }: ActionModel, request: JsonObject): unknown {
  const { method = "", path = "" } = http ?? {};
  // What the definitions do not know goes where it can.
  const others = ["GET", "DELETE"].includes(method) ? "query" : "body";
  const placeOf = (name: string): MemberModel["in"] => {
    const member = input.find((each) => each.name === name);
    return member === undefined ? others : (member.in ?? "body");
  };
  const placed = (place: MemberModel["in"]) => Object.entries(request).filter(([name]) => placeOf(name) === place);
  const filled = placed("path").reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const query = placed("query").flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]));
  return { line: `${method} ${filled}`, query: query.sort(), body: Object.fromEntries(placed("body")) };
}
