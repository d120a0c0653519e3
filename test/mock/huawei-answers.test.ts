import { describe, expect, test } from "vitest";
import { facts as oldFacts } from "../../generated/src/huawei-dcs-v1/mock.js";
import { facts } from "../../generated/src/huawei-dcs/mock.js";
import { codes as oldCodes } from "../../templates/mock/huawei-dcs-v1/codes.js";
import { handled as oldHandled } from "../../templates/mock/huawei-dcs-v1/state.js";
import { codes } from "../../templates/mock/huawei-dcs/codes.js";
import { handled } from "../../templates/mock/huawei-dcs/state.js";
import { furnished, inputs, oldInputs } from "./huawei-inputs.js";
import { openHuawei } from "./huawei.js";

describe("every operation that keeps state", () => {
  test("has an input here", () => {
    expect(Object.keys(inputs).sort()).toEqual([...handled].sort());
    expect(Object.keys(oldInputs).sort()).toEqual([...oldHandled].sort());
  });

  test.each(Object.entries(inputs))("%s answers as its definition says", async (action, input) => {
    const things = await furnished();
    expect(await things.cloud.call(action, input(things))).toMatchObject({ kind: "success" });
  });

  test.each(Object.entries(oldInputs))("%s of v1 answers as its definition says", async (action, input) => {
    const things = await furnished();
    expect(await things.cloud.old.call(action, input(things))).toMatchObject({ kind: "success" });
  });

  test("refuses by documented codes", () => {
    const all = Object.keys({ ...facts.errors, ...oldFacts.errors });
    expect(all).toEqual(expect.arrayContaining([...Object.values(codes), ...Object.values(oldCodes)].flat()));
  });

  test("leaves the others to the definitions", () => {
    const cloud = openHuawei();
    const at = { account: "a", region: "cn-north-4", project: "p" };
    expect(cloud.state.handle({ action: "ListFlavors", input: {}, ...at })).toBeUndefined();
    expect(cloud.old.state.handle({ action: "ResizeInstance", input: {}, ...at })).toBeUndefined();
  });

  test("refuses what names an instance that there is not", async () => {
    const things = await furnished();
    for (const [action, input] of Object.entries(inputs)) {
      const given = input(things);
      if (!("instance_id" in given)) continue;
      const code = await things.cloud.refusal(action as "ShowInstance", { ...given, instance_id: "unknown" });
      expect([action, code]).toEqual([action, "DCS.3022"]);
    }
    const { old } = things.cloud;
    expect(await old.refusal("ShowInstance", { instance_id: "unknown" })).toBe("111404022");
  });

  test("tells nothing of passwords", async () => {
    const { cloud } = await furnished();
    expect(JSON.stringify(cloud.rows("instances"))).not.toMatch(/password"|Sesame|work|tries/);
  });
});
