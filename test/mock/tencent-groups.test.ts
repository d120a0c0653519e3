import { describe, expect, test } from "vitest";
import { openTencent } from "./tencent.js";

describe("a replication group", () => {
  const grouped = async () => {
    const cloud = openTencent();
    const [first = "", second = ""] = await cloud.bought({ GoodsNum: 2 });
    await cloud.ask("CreateReplicationGroup", { InstanceId: first, GroupName: "pair" });
    cloud.pass(10);
    const list = async () => (await cloud.ask("DescribeReplicationGroup", { Limit: 20, Offset: 0 })).Groups;
    const GroupId = (await list())[0]?.GroupId ?? "";
    const roles = async () => (await list())[0]?.Instances.map(({ InstanceId, Role }) => `${InstanceId} ${Role}`);
    return { cloud, first, second, GroupId, list, roles };
  };

  test("takes instances, changes their roles, and lets them go", async () => {
    const { cloud, first, second, GroupId, list, roles } = await grouped();
    expect(await roles()).toEqual([`${first} rw`]);
    await cloud.ask("AddReplicationInstance", { GroupId, InstanceId: second, InstanceRole: "r" });
    expect((await list())[0]?.Status).toBe(37);
    expect(await cloud.refusal("ChangeMasterInstance", { GroupId, InstanceId: second })).toBe(
      "LimitExceeded.ReplicationGroupLocked",
    );
    cloud.pass(10);
    await cloud.ask("ChangeMasterInstance", { GroupId, InstanceId: second });
    cloud.pass(10);
    expect(await roles()).toEqual([`${first} r`, `${second} rw`]);
    expect(await cloud.refusal("RemoveReplicationGroup", { GroupId })).toBe("InvalidParameter");
    for (const InstanceId of [first, second]) {
      await cloud.ask("RemoveReplicationInstance", { GroupId, InstanceId, SyncType: true });
      cloud.pass(10);
    }
    await cloud.ask("RemoveReplicationGroup", { GroupId });
    expect(await list()).toEqual([]);
  });

  test("refuses an instance that is in one already, and one that holds data", async () => {
    const { cloud, first, GroupId } = await grouped();
    const add = { GroupId, InstanceRole: "r" };
    expect(await cloud.refusal("AddReplicationInstance", { ...add, InstanceId: first })).toBe(
      "InvalidParameterValue.NotRepeatBind",
    );
    cloud.seed({ instances: [{ InstanceId: "crs-full", SizeUsed: 3 }] });
    expect(await cloud.refusal("AddReplicationInstance", { ...add, InstanceId: "crs-full" })).toBe(
      "LimitExceeded.InstanceNotEmpty",
    );
    expect(await cloud.refusal("AddReplicationInstance", { ...add, GroupId: "none", InstanceId: first })).toBe(
      "InvalidParameterValue.ReplicationGroupNotExists",
    );
  });
});

describe("what a test prepares", () => {
  test("is there as it was given, and healthy in all else", async () => {
    const cloud = openTencent();
    cloud.seed({
      instances: [
        { InstanceId: "crs-one", InstanceName: "one", Size: 4096, Type: 8 },
        { InstanceId: "crs-two", Status: -2, Password: "sesame-1" },
      ],
      accounts: [{ InstanceId: "crs-one", AccountName: "reader", Privilege: "r" }],
      backups: [{ InstanceId: "crs-one", BackupId: "backup-one", Remark: "kept" }],
    });
    const one = await cloud.instance("crs-one");
    expect(one).toMatchObject({ ...{ Size: 4096, RedisShardSize: 4096, Status: 2, ProductType: "standalone" } });
    expect(one).toMatchObject({ InstanceName: "one", CurrentRedisVersion: "5.0.0" });
    expect(await cloud.statusOf("crs-two")).toBe(-2);
    expect((await cloud.ask("DescribeInstanceBackups")).BackupSet).toMatchObject([
      { BackupId: "backup-one", Status: 2 },
    ]);
    expect(JSON.stringify(cloud.rows("instances"))).not.toContain("sesame");
  });

  test("takes a password of which none is known for right", async () => {
    const cloud = openTencent();
    cloud.seed({ instances: [{ InstanceId: "crs-one" }] });
    await cloud.ask("ClearInstance", { InstanceId: "crs-one", Password: "whatever-1" });
  });

  test.each([
    [{ instance: [] }, "There are no instance to prepare. There are instances,"],
    [{ instances: "one" }, "instances is a string; it takes a list of rows."],
    [{ instances: ["crs-one"] }, "instances[0] is a string; a row is an object with members."],
    [{ instances: [{ Sise: 1 }] }, "instances[0] has Sise, which such a row does not have. It has InstanceId,"],
    [{ instances: [{}, { Size: "1" }] }, "instances[1].Size is a string; it takes a number."],
    [{ failures: [{ action: "OpenSsl" }] }, "failures[0].action is OpenSsl, which is no action of this API."],
    [{ backups: [{ InstanceId: "crs-none" }] }, "No instance has the id crs-none in ap-guangzhou."],
    [{ instances: [{ NodeSet: 1 }] }, "instances[0].NodeSet is a number; it takes a list."],
  ])("is refused when it is wrong: %j", (rows, message) => {
    const cloud = openTencent();
    expect(() => cloud.seed(rows as Readonly<Record<string, readonly unknown[]>>)).toThrow(message);
  });
});
