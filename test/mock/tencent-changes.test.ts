import { describe, expect, test } from "vitest";
import { openTencent, password } from "./tencent.js";

describe("a password", () => {
  test("is checked, changed in the background, and nowhere to be read", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    const change = { InstanceId, OldPassword: password, Password: "another-1" };
    expect(await cloud.refusal("ModifyInstancePassword", { ...change, OldPassword: "wrong" })).toBe(
      "InvalidParameterValue.PasswordError",
    );
    await cloud.ask("ModifyInstancePassword", change);
    cloud.pass(10);
    expect(await cloud.refusal("ClearInstance", { InstanceId, Password: password })).toBe(
      "InvalidParameterValue.PasswordError",
    );
    await cloud.ask("ClearInstance", { InstanceId, Password: "another-1" });
    const at = { account: "AKIDmock", region: "ap-guangzhou" };
    expect(JSON.stringify([cloud.state.state?.(at), cloud.old.state.state?.(at)])).not.toMatch(/sesame|another/);
  });

  test("is not asked of an instance that has none, which has to be in a VPC", async () => {
    const cloud = openTencent();
    const [inside, outside] = [await cloud.one({ VpcId: "vpc-one", SubnetId: "subnet-one" }), await cloud.one()];
    expect(await cloud.refusal("ResetPassword", { InstanceId: outside, NoAuth: true })).toBe("InvalidParameterValue");
    await cloud.ask("ResetPassword", { InstanceId: inside, NoAuth: true });
    cloud.pass(10);
    expect((await cloud.instance(inside)).NoAuth).toBe(true);
    await cloud.ask("ClearInstance", { InstanceId: inside });
  });
});

describe("accounts", () => {
  const account = { AccountName: "reader", AccountPassword: password, ReadonlyPolicy: ["master"], Privilege: "r" };
  const list = { Limit: 20, Offset: 0 };

  test("are created, changed and deleted in the background", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    const rows = async () =>
      (await cloud.ask("DescribeInstanceAccount", { InstanceId, ...list })).Accounts.map(
        ({ AccountName, Privilege, Status }) => `${AccountName} ${Privilege} ${Status}`,
      );
    expect(await rows()).toEqual(["root rw 2"]);
    await cloud.ask("CreateInstanceAccount", { InstanceId, ...account });
    expect(await rows()).toEqual(["root rw 2", "reader r 1"]);
    cloud.pass(10);
    expect(await cloud.refusal("CreateInstanceAccount", { InstanceId, ...account })).toBe("InvalidParameter");
    await cloud.ask("ModifyInstanceAccount", { InstanceId, AccountName: "reader", Privilege: "rw" });
    expect(await rows()).toEqual(["root rw 2", "reader r 1"]);
    cloud.pass(10);
    expect(await rows()).toEqual(["root rw 2", "reader rw 2"]);
    await cloud.ask("DeleteInstanceAccount", { InstanceId, AccountName: "reader" });
    cloud.pass(10);
    expect(await rows()).toEqual(["root rw 2"]);
  });

  test("refuse what the page rules out", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    const replica = { ...account, InstanceId, ReadonlyPolicy: ["replication"] };
    expect(await cloud.refusal("CreateInstanceAccount", replica)).toBe("FailedOperation.UnSupportError");
    await cloud.ask("EnableReplicaReadonly", { InstanceId });
    cloud.pass(10);
    await cloud.ask("CreateInstanceAccount", replica);
    cloud.pass(10);
    expect(await cloud.refusal("DeleteInstanceAccount", { InstanceId, AccountName: "root" })).toBe(
      "UnsupportedOperation",
    );
    expect(await cloud.refusal("DeleteInstanceAccount", { InstanceId, AccountName: "none" })).toBe("ResourceNotFound");
    const free = { InstanceId, AccountName: "reader", NoAuth: true };
    expect(await cloud.refusal("ModifyInstanceAccount", free)).toBe("FailedOperation.UnSupportError");
  });

  test("set the password of the instance with that of root", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    await cloud.ask("ModifyInstanceAccount", { InstanceId, AccountName: "root", AccountPassword: "another-1" });
    cloud.pass(10);
    await cloud.ask("ClearInstance", { InstanceId, Password: "another-1" });
  });
});

describe("parameters", () => {
  const valueOf = async (cloud: ReturnType<typeof openTencent>, InstanceId: string) => {
    const { InstanceEnumParam } = await cloud.ask("DescribeInstanceParams", { InstanceId });
    const found = InstanceEnumParam.find(({ ParamName }) => ParamName === "maxmemory-policy");
    return [found?.CurrentValue, found?.Status];
  };
  const policy = (Value: string) => [{ Key: "maxmemory-policy", Value }];

  test("are changed in the background, and the change is on record", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    expect(await valueOf(cloud, InstanceId)).toEqual(["noeviction", 2]);
    await cloud.ask("ModifyInstanceParams", { InstanceId, InstanceParams: policy("allkeys-lru") });
    expect(await valueOf(cloud, InstanceId)).toEqual(["noeviction", 1]);
    cloud.pass(10);
    expect(await valueOf(cloud, InstanceId)).toEqual(["allkeys-lru", 2]);
    const { InstanceParamHistory } = await cloud.ask("DescribeInstanceParamRecords", { InstanceId });
    expect(InstanceParamHistory).toMatchObject([{ PreValue: "noeviction", NewValue: "allkeys-lru", Status: 2 }]);
  });

  test.each([
    ["of a name that there is not", { Key: "nothing", Value: "1" }],
    ["with a value that is not one of the list", { Key: "maxmemory-policy", Value: "sometimes" }],
    ["with a number outside of its bounds", { Key: "cluster-node-timeout", Value: "1" }],
    ["with a text for a number", { Key: "cluster-node-timeout", Value: "long" }],
  ])("are refused %s", async (_, param) => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    expect(await cloud.refusal("ModifyInstanceParams", { InstanceId, InstanceParams: [param] })).toBe(
      "InvalidParameter",
    );
  });

  test("come from templates, at the purchase and later", async () => {
    const cloud = openTencent();
    const { TemplateId } = await cloud.ask("CreateParamTemplate", { Name: "lru", ParamList: policy("allkeys-lru") });
    const { TemplateId: copy } = await cloud.ask("CreateParamTemplate", { Name: "copy", TemplateId });
    await cloud.ask("ModifyParamTemplate", { TemplateId: copy, ParamList: policy("allkeys-random") });
    expect(await valueOf(cloud, await cloud.one({ TemplateId }))).toEqual(["allkeys-lru", 2]);
    const [first = "", second = ""] = await cloud.bought({ GoodsNum: 2 });
    await cloud.ask("ApplyParamsTemplate", { InstanceIds: [first, second], TemplateId: copy });
    cloud.pass(10);
    expect([await valueOf(cloud, first), await valueOf(cloud, second)]).toEqual([
      ["allkeys-random", 2],
      ["allkeys-random", 2],
    ]);
    await cloud.ask("DeleteParamTemplate", { TemplateId });
    expect(await cloud.refusal("DescribeParamTemplateInfo", { TemplateId })).toBe("ResourceNotFound");
    expect((await cloud.ask("DescribeParamTemplates")).Items).toMatchObject([{ Name: "copy" }]);
  });
});

describe("other changes", () => {
  test("of name, project and renewal are made at once, for each instance its own", async () => {
    const cloud = openTencent();
    const [a = "", b = ""] = await cloud.bought({ GoodsNum: 2 });
    const InstanceIds = [a, b];
    await cloud.ask("ModifyInstance", { Operation: "rename", InstanceIds, InstanceNames: ["x", "y"] });
    await cloud.ask("ModifyInstance", { Operation: "modifyProject", InstanceIds, ProjectId: 9 });
    await cloud.ask("ModifyInstance", { Operation: "modifyAutoRenew", InstanceId: b, AutoRenew: 2 });
    expect([await cloud.instance(a), await cloud.instance(b)]).toMatchObject([
      { InstanceName: "x", ProjectId: 9, AutoRenewFlag: 0 },
      { InstanceName: "y", ProjectId: 9, AutoRenewFlag: 2 },
    ]);
    const short = { Operation: "rename", InstanceIds, InstanceNames: ["z"] };
    expect(await cloud.refusal("ModifyInstance", short)).toBe("InvalidParameter");
    expect((await cloud.instance(a)).InstanceName).toBe("x");
    expect(await cloud.refusal("ModifyInstance", { Operation: "forget", InstanceIds })).toBe("InvalidParameter");
  });

  test("of size are ordered one at a time", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one();
    const { Price } = await cloud.ask("InquiryPriceUpgradeInstance", { InstanceId, MemSize: 4096 });
    const both = { InstanceId, MemSize: 4096, RedisReplicasNum: 2 };
    expect(await cloud.refusal("UpgradeInstance", both)).toBe("InvalidParameter.InvalidParameter");
    await cloud.ask("UpgradeInstance", { InstanceId, MemSize: 4096 });
    expect(await cloud.refusal("UpgradeInstance", { InstanceId, MemSize: 8192 })).toMatch(/^ResourceUnavailable\./);
    cloud.pass(10);
    await cloud.ask("UpgradeInstance", { InstanceId, MemSize: 4096, RedisReplicasNum: 2 });
    cloud.pass(10);
    const instance = await cloud.instance(InstanceId);
    expect([instance.Size, instance.RedisReplicasNum, instance.NodeSet.length]).toEqual([4096, 2, 3]);
    expect(cloud.rows("orders").map((order) => order["Price"])[1]).toBe(Price);
  });

  test("of security groups bind and unbind", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one({ SecurityGroupIdList: ["sg-one"] });
    const change = { Product: "redis", InstanceIds: [InstanceId] };
    await cloud.ask("AssociateSecurityGroups", { ...change, SecurityGroupId: "sg-two" });
    const bound = async () =>
      (await cloud.ask("DescribeDBSecurityGroups", { Product: "redis", InstanceId })).Groups.map(
        ({ SecurityGroupId }) => SecurityGroupId,
      );
    expect(await bound()).toEqual(["sg-one", "sg-two"]);
    await cloud.ask("DisassociateSecurityGroups", { ...change, SecurityGroupId: "sg-one" });
    expect(await bound()).toEqual(["sg-two"]);
    await cloud.ask("ModifyDBInstanceSecurityGroups", { Product: "redis", InstanceId, SecurityGroupIds: ["sg-three"] });
    expect(await bound()).toEqual(["sg-three"]);
  });

  test("of SSL, network, nodes and window are to be seen", async () => {
    const cloud = openTencent();
    const InstanceId = await cloud.one({ VpcId: "vpc-one", SubnetId: "subnet-one" });
    const after = async (change: Promise<unknown>) => {
      await change;
      cloud.pass(10);
      return cloud.instance(InstanceId);
    };
    await after(cloud.ask("OpenSSL", { InstanceId }));
    expect((await cloud.ask("DescribeSSLStatus", { InstanceId })).SSLConfig).toBe(true);
    const network = { InstanceId, Operation: "changeVpc", VpcId: "vpc-two", SubnetId: "subnet-two" };
    expect(await after(cloud.ask("ModifyNetworkConfig", network))).toMatchObject({ UniqVpcId: "vpc-two" });
    expect(await after(cloud.ask("AllocateWanAddress", { InstanceId }))).toMatchObject({
      ...{ WanAddress: `${InstanceId}.example.com` },
    });
    const before = (await cloud.instance(InstanceId)).NodeSet.map(({ NodeType }) => NodeType);
    const killed = await after(cloud.ask("KillMasterGroup", { InstanceId, Password: password }));
    expect([before, killed.NodeSet.map(({ NodeType }) => NodeType)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
    await cloud.ask("ModifyMaintenanceWindow", { InstanceId, StartTime: "01:00", EndTime: "02:00" });
    expect(await cloud.ask("DescribeMaintenanceWindow", { InstanceId })).toEqual({
      StartTime: "01:00",
      EndTime: "02:00",
    });
    const long = { InstanceId, StartTime: "01:00", EndTime: "09:00" };
    expect(await cloud.refusal("ModifyMaintenanceWindow", long)).toBe("InvalidParameter");
  });
});
