import { describe, expect, test } from "vitest";
import { Client } from "../../templates/runtime/client.js";
import { contextOf } from "../../templates/runtime/call/context.js";
import { readComplaint } from "../../templates/site/src/signing/complaint.js";
import { createClient as createHuawei } from "../runtime/huawei-service.js";
import { credentials } from "../loopback.js";
import { service } from "../runtime/service.js";

const time = Date.UTC(2024, 10, 26, 8, 30);
const canonical = "POST\n/\n\ncontent-type:application/json\nhost:redis.example.com\n\ncontent-type;host\nabc";
const steps = [
  { title: "Body", why: "", text: "{}", result: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a" },
  { title: "Canonical request", why: "", text: canonical, result: "a".repeat(64) },
  { title: "Text to sign", why: "", text: "TC3-HMAC-SHA256\n1732609800\nscope\nhash", result: "b".repeat(64) },
];
const options = { region: "x", ...{ credentials } };
const tencent = contextOf(new Client(service, options)).channel;
const request = { method: "POST", url: "https://redis.example.com/", headers: {}, body: "a=1&Signature=x%2Fy%3D" };
const known = [
  { code: "AuthFailure", description: "Not proven." },
  { code: "AuthFailure.SignatureExpire", description: "Too old.", solution: "Set the clock." },
];

const read = (text: string, channel = tencent): string[] =>
  readComplaint(text, { time }, { request, steps, channel }, known);

const refusal = (code: string, message: string): string =>
  JSON.stringify({ Response: { Error: { Code: code, Message: message }, RequestId: "r" } });

describe("a complaint", () => {
  test("has its code explained, the longest that occurs", () => {
    expect(read("AuthFailure.SignatureExpire")).toEqual(["AuthFailure.SignatureExpire: Too old. Set the clock."]);
    expect(read("[AuthFailure]")).toEqual(["AuthFailure: Not proven."]);
  });

  test("is compared with the time of the request where it tells the server's", () => {
    expect(read(refusal("AuthFailure.SignatureExpire", "the server time 1732610400."))).toContain(
      "The server's clock says 2024-11-26T08:40:00Z, this request 2024-11-26T08:30:00Z: 10 minutes behind.",
    );
    expect(read("…, server time:20241126T082900Z")).toEqual([
      "The server's clock says 2024-11-26T08:29:00Z, this request 2024-11-26T08:30:00Z: 60 seconds ahead.",
    ]);
    expect(read("server time 1732609800")).toEqual([expect.stringMatching(/: they agree\.$/)]);
  });

  test("that says nothing but that the time is off says so here", () => {
    expect(read(refusal("AuthFailure.SignatureExpire", "expired"))).toContain(
      "The time of this request, 2024-11-26T08:30:00Z, is too far from the server's: sign for now.",
    );
    const huawei = contextOf(createHuawei({})).channel;
    expect(read('{"error_code":"APIGW.0301","error_msg":"aksk signature expired"}', huawei)).toEqual([
      "The time of this request, 2024-11-26T08:30:00Z, is too far from the server's: sign for now.",
    ]);
  });

  test("has its hashes and signatures looked up among ours", () => {
    expect(read(`request ${"a".repeat(64)} of ${"c".repeat(64)}`)).toEqual([
      "aaaaaaaaaaaa… is the result of “Canonical request” here: both agree up to there.",
      "cccccccccccc… is none of the results here.",
    ]);
    expect(read("signature x/y= is wrong")).toEqual(["The signature is the same as here."]);
  });

  test("has its texts compared with ours, line by line, with escaped line breaks too", () => {
    expect(read(`canonical request: ${canonical}`)).toEqual(["“Canonical request” is the same there and here."]);
    expect(read(canonical.replace("/json", "/json; charset=utf-8").replaceAll("\n", "\\n"))).toEqual([
      "“Canonical request” differs in line 4: there “content-type:application/json; charset=utf-8”, here “content-type:application/json”.",
    ]);
    expect(read("TC3-HMAC-SHA256\n1732609801\nscope\nhash")).toEqual([
      "“Text to sign” differs in line 2: there “1732609801”, here “1732609800”.",
    ]);
  });

  test("that says nothing known says so", () => {
    expect(read("no")).toEqual(["Nothing in it is known here. Compare each step with what your code made of it."]);
  });
});
