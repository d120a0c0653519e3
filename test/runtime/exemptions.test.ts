import { describe, expect, test } from "vitest";
import { call, type Operation } from "../../templates/runtime/index.js";
import { good, meeting } from "./fates.js";
import { validators } from "./service.js";

const both = validators(() => [
  { instancePath: "/Size", keyword: "maximum", argument: 1 },
  { instancePath: "/Tags/0/Key", keyword: "type", argument: "string" },
]);
const Order: Operation<object, object> = { name: "Order", effect: "write", validators: both };
const input = { Size: 2, Tags: [{ Key: 1 }] };

describe("exempted members", () => {
  test.each([
    ["none", [], ["Size", "Tags[0].Key"]],
    ["one", ["Size"], ["Tags[0].Key"]],
    ["one with all that is in it", ["Tags"], ["Size"]],
    ["a path through rows", ["Tags[].Key"], ["Size"]],
    ["another that begins alike", ["Siz"], ["Size", "Tags[0].Key"]],
  ])("%s: the others are still refused", async (_, except, left) => {
    const { client, sent } = meeting([good]);
    const error: unknown = await call(client, Order, input, { validate: { except } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "ValidationError", violations: left.map((path) => ({ path })) });
    expect(sent).toEqual([]);
  });

  test("all that is wrong: the call is sent, by the option of the client too", async () => {
    const { client, sent } = meeting([good], { validate: { except: ["Size", "Tags[].Key"] } });
    await call(client, Order, input);
    expect(sent).toHaveLength(1);
  });

  test("that are no list of names are refused as an option", async () => {
    const { client } = meeting([good]);
    const wrong = { validate: { except: "Size" } } as object;
    await expect(call(client, Order, input, wrong)).rejects.toMatchObject({ name: "ConfigError", option: "validate" });
  });
});

describe("advice", () => {
  const source = "https://example.com/report";
  const Buy: Operation<object, object> = {
    name: "Buy",
    effect: "billing",
    advice: [{ member: "MemSize", multipleOf: 1024, min: 512, max: 4096, source }],
  };

  test.each<[number, readonly string[]]>([
    [1024, []],
    [256, ["minimum", "multipleOf"]],
    [5120, ["maximum"]],
  ])("warns of %s and sends it", async (MemSize, rules) => {
    const warnings: unknown[] = [];
    const { client, sent } = meeting([good], { onWarning: (warning) => warnings.push(warning) });
    await call(client, Buy, { MemSize });
    expect(sent).toHaveLength(1);
    expect(warnings).toMatchObject(
      rules.length === 0 ? [] : [{ violations: rules.map((rule) => ({ rule, path: "MemSize" })) }],
    );
    if (rules.length > 0) expect(String(warnings[0])).toContain(source);
  });

  test("is silent where nothing is validated, or not this member", async () => {
    const warnings: unknown[] = [];
    const { client } = meeting([good], { onWarning: (warning) => warnings.push(warning) });
    for (const validate of [false, { except: ["MemSize"] }]) await call(client, Buy, { MemSize: 1 }, { validate });
    expect(warnings).toEqual([]);
    await call(client, Buy, { MemSize: 1 }, { validate: { except: ["Mem"] } });
    expect(warnings).toHaveLength(1);
  });
});
