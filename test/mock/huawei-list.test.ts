import { describe, expect, test } from "vitest";
import { openHuawei, password } from "./huawei.js";

describe("a list", () => {
  test("comes in pages and by filters", async () => {
    const cloud = openHuawei();
    cloud.seed({
      instances: Array.from({ length: 12 }, (_, index) => ({ name: `dcs-${index}`, capacity: index < 3 ? 2 : 4 })),
    });
    cloud.seed({ instances: [{ name: "other", tags: [{ key: "team", value: "red" }], status: "ERROR" }] });
    const names = async (input: object) => {
      const { instances, instance_num } = await cloud.ask("ListInstances", { ...input });
      return [instance_num, instances.map(({ name }) => name)];
    };
    expect((await names({}))[1]).toHaveLength(10);
    expect(await names({ offset: 11, limit: 1000 })).toEqual([13, ["dcs-11", "other"]]);
    expect(await names({ name: "dcs-1" })).toEqual([3, ["dcs-1", "dcs-10", "dcs-11"]]);
    expect(await names({ name: "dcs-1", name_equal: "true" })).toEqual([1, ["dcs-1"]]);
    expect(await names({ tags: "team=red" })).toEqual([1, ["other"]]);
    expect(await names({ status: "ERROR" })).toEqual([1, ["other"]]);
    expect(await names({ capacity: "2" })).toEqual([3, ["dcs-0", "dcs-1", "dcs-2"]]);
    const { instances } = await cloud.old.ask("ListInstances", { start: 13, limit: 5 });
    expect(instances.map(({ name }) => name)).toEqual(["other"]);
  });
});

describe("rows that a test prepares", () => {
  test.each([
    [{ instances: [{ nam: "x" }] }, "instances[0] has nam, which such a row does not have."],
    [{ instances: [{ spec_code: "huge" }] }, 'instances[0].spec_code is "huge"; it takes one such as'],
    [{ backups: [{ instance_id: "x" }] }, 'backups[0].instance_id is "x"; no instance of the project has that id.'],
    [{ orders: [] }, "There are no orders to prepare. There are instances, backups, failures."],
  ])("%j are wrong", (rows, message) => {
    const { seed } = openHuawei();
    expect(() => seed(rows)).toThrow(message);
  });

  test("can have a password", async () => {
    const cloud = openHuawei();
    cloud.seed({ instances: [{ instance_id: "mine", password }] });
    const input = { instance_id: "mine", old_password: "wrong", new_password: password };
    expect(await cloud.ask("UpdatePassword", input)).toMatchObject({ result: "passwordFailed" });
  });
});
