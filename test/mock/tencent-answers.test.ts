import { describe, expect, test } from "vitest";
import { handled as handledOld } from "../../templates/mock/tencent-redis-2017/state.js";
import { handled } from "../../templates/mock/tencent-redis/state.js";
import { valueAt } from "../../templates/runtime/value/path.js";
import { valuesAt } from "../../templates/runtime/value/values.js";
import { furnished, inputs, oldInputs } from "./tencent-inputs.js";
import { openTencent } from "./tencent.js";

describe("every action that keeps state", () => {
  test("has an input here", () => {
    expect(Object.keys(inputs).sort()).toEqual([...handled].sort());
    expect(Object.keys(oldInputs).sort()).toEqual([...handledOld].sort());
  });

  test.each(Object.entries(inputs))("%s answers as its definition says", async (action, input) => {
    const things = await furnished();
    const { cloud } = things;
    cloud.seed({ groups: [{ GroupId: "crs-rpl-empty" }] });
    const reply = await cloud.call(action, input(things));
    expect(reply).toMatchObject({ kind: "success" });
    // What a client waits for by: an output, or else an input; the older id where the newer is not there.
    const wait = cloud.definitions.actions[action]?.wait;
    const known = { ...input(things), ...(Object(valueAt(reply, "data")) as object) };
    const paths = wait ? [wait.id, wait.fallback ?? wait.id] : [];
    if (wait) expect(paths.map((path) => valuesAt(known, path))).toContainEqual([expect.anything()]);
  });

  test.each(Object.entries(oldInputs))("%s of 2017 answers as its definition says", async (action, input) => {
    const things = await furnished();
    expect(await things.cloud.old.call(action, input(things))).toMatchObject({ kind: "success" });
  });

  test("leaves the others to the definitions", () => {
    const cloud = openTencent();
    const at = { account: "a", region: "ap-guangzhou" };
    expect(cloud.state.handle({ action: "DescribeProductInfo", input: {}, ...at })).toBeUndefined();
    expect(cloud.old.state.handle({ action: "DescribeRedisZones", input: {}, ...at })).toBeUndefined();
  });

  test("lets go of every task it began, and is refused meanwhile by a code of its page", async () => {
    const wrong: string[] = [];
    for (const [action, input] of Object.entries(inputs)) {
      const things = await furnished();
      const { cloud } = things;
      cloud.seed({ groups: [{ GroupId: "crs-rpl-empty" }] });
      const before = cloud.rows("tasks").length;
      await cloud.call(action, input(things));
      const begun = cloud.rows("tasks").slice(before);
      // Instances that were bought have no input that would meet them again.
      if (begun.length > 0 && !["CreateInstances", "CloneInstances"].includes(action)) {
        // Throws when the code is neither listed nor common.
        await cloud.refusal(action as "OpenSSL", input(things));
      }
      cloud.pass(10);
      for (const { TaskId } of begun) {
        const { Status } = await cloud.ask("DescribeTaskInfo", { TaskId });
        if (Status !== "succeed") wrong.push(`${action}: ${String(Status)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
