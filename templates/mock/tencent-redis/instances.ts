import type { ModifyInstanceInput } from "../../tencent-redis/actions.js";
import { among } from "../state/select.js";
import { handlers, type Call } from "./cloud.js";
import { shownInstance, zoneName, type Instance } from "./instance.js";
import { nodeId, nodesOf } from "./nodes.js";
import { paged, selectedInstances } from "./read.js";
import { existing, namedInstance, refuse } from "./work.js";

/** Instances as they are listed, their nodes, and what can be changed about them at once. */
export const instances = handlers({
  DescribeInstances: ({ site, input }) => {
    const page = paged(input, selectedInstances(site, input));
    return { TotalCount: page.total, InstanceSet: page.rows.map(shownInstance) };
  },

  DescribeCommonDBInstances: ({ site, input }) => {
    const mode = input.PayMode;
    const rows = selectedInstances(site, { InstanceIds: input.InstanceIds }).filter(
      (row) =>
        // 0 means prepaid here, and pay as you go everywhere else.
        (mode === undefined || mode === 1 - row.BillingMode) &&
        among(input.InstanceNames, row.InstanceName) &&
        among(input.Status, String(row.Status)) &&
        among(input.Vips, row.WanIp) &&
        among(input.VpcIds, row.VpcId) &&
        among(input.SubnetIds, row.SubnetId) &&
        among(input.UniqVpcIds, row.UniqVpcId) &&
        among(input.UniqSubnetIds, row.UniqSubnetId),
    );
    const page = paged(input, rows, 100);
    return { TotalCount: page.total, InstanceDetails: page.rows.map(shortened) };
  },

  ModifyInstance: (call) => {
    const rows = chosen(call);
    const change = changes[call.input.Operation];
    if (!change) return refuse("parameter", "Operation is rename, modifyProject or modifyAutoRenew.");
    const members = rows.map((_, index) => change(call, index, rows.length));
    for (const [index, { InstanceId }] of rows.entries()) call.site.instances.change(InstanceId, members[index] ?? {});
    return {};
  },

  DescribeMaintenanceWindow: (call) => namedInstance(call).maintenance,
  ModifyMaintenanceWindow: (call) => {
    const { InstanceId } = namedInstance(call);
    const { StartTime, EndTime } = call.input;
    const minutes = minuteOf(EndTime) - minuteOf(StartTime);
    if (!(minutes >= 30 && minutes <= 180))
      refuse(
        "window",
        `A window is 30 minutes to 3 hours long and ends after its start, not ${StartTime} to ${EndTime}.`,
      );
    call.site.instances.change(InstanceId, { maintenance: { StartTime, EndTime } });
    return { Status: "success" };
  },

  DescribeInstanceNodeInfo: (call) => {
    const instance = namedInstance(call);
    const Redis = nodesOf(instance).map(({ id, shard, node }) => {
      return { NodeId: id, NodeRole: node.NodeType === 0 ? "master" : "slave", ClusterId: shard, ZoneId: node.ZoneId };
    });
    const Proxy = [0, 1, 2].map((index) => ({ NodeId: nodeId(instance, 900 + index), ZoneId: instance.ZoneId }));
    return { ProxyCount: Proxy.length, Proxy, RedisCount: Redis.length, Redis, TendisCount: 0, Tendis: [] };
  },

  DescribeInstanceZoneInfo: (call) => {
    const instance = namedInstance(call);
    const groups = instance.NodeSet.map((group, index) => {
      const master = group.NodeType === 0;
      const Role = master ? "master" : "replica";
      const nodes = nodesOf(instance).filter(({ node }) => node === group);
      const RedisNodes = nodes.map(({ id, slots }) => {
        return { Keys: 0, Slot: master ? slots : "", NodeId: id, Status: "normal", Role };
      });
      const name = master ? "" : `ng-${index}`;
      return {
        GroupId: group.NodeId,
        GroupName: name,
        ZoneId: zoneName(instance.Region, group.ZoneId),
        Role,
        RedisNodes,
      };
    });
    return { TotalCount: groups.length, ReplicaGroups: groups };
  },

  DescribeInstanceShards: (call) => {
    const instance = namedInstance(call);
    if (instance.ProductType !== "cluster") refuse("type", `${instance.InstanceId} has no shards: it is no cluster.`);
    const masters = call.input.FilterSlave ?? false;
    const nodes = nodesOf(instance).filter(({ node }) => !masters || node.NodeType === 0);
    const shards = nodes.map(({ id, slots, node }, index) => ({
      ShardName: `ng-${String(index).padStart(2, "0")}`,
      ShardId: String(index + 1),
      Role: node.NodeType,
      Keys: 0,
      Slots: JSON.stringify([slots]),
      Storage: 0,
      StorageSlope: 0,
      Runid: id,
      RunId: id,
      Connected: 1,
    }));
    return { InstanceShards: shards, TotalCount: shards.length };
  },
});

const minuteOf = (text: string): number => {
  const [hour, minute] = text.split(":").map(Number);
  return (hour ?? Number.NaN) * 60 + (minute ?? Number.NaN);
};

/** The instances that InstanceIds or its single form names. */
function chosen({ site, input }: Call<ModifyInstanceInput>): readonly Instance[] {
  const single = input.InstanceId;
  const ids = input.InstanceIds ?? (single === undefined ? [] : [single]);
  if (ids.length === 0) refuse("parameter", "InstanceIds is missing; it names the instances to change.");
  return ids.map((id) => existing(site, id));
}

type Change = (call: Call<ModifyInstanceInput>, index: number, count: number) => Partial<Instance>;

const changes: Readonly<Record<string, Change>> = {
  rename: ({ input }, index, count) => {
    const names = input.InstanceNames ?? [input.InstanceName ?? ""];
    const name = names.length === count ? names[index] : undefined;
    return name ? { InstanceName: name } : refuse("parameter", "InstanceNames needs a name for each of the instances.");
  },
  modifyProject: ({ input }) => {
    const project = input.ProjectId;
    return project === undefined ? refuse("parameter", "ProjectId is missing.") : { ProjectId: project };
  },
  modifyAutoRenew: ({ input }, index, count) => {
    const single = input.AutoRenew;
    const modes = input.AutoRenews ?? (single === undefined ? [] : [single]);
    const mode = modes.length === count ? modes[index] : undefined;
    return mode === undefined
      ? refuse("no-renewal", "AutoRenews needs a mode for each of the instances.")
      : { AutoRenewFlag: mode };
  },
};

const shortened = (row: Instance) => ({
  InstanceName: row.InstanceName,
  InstanceId: row.InstanceId,
  AppId: row.Appid,
  ProjectId: row.ProjectId,
  Region: row.Region,
  Zone: zoneName(row.Region, row.ZoneId),
  VpcId: row.UniqVpcId,
  SubnetId: row.UniqSubnetId,
  Status: String(row.Status),
  Vips: [row.WanIp],
  Vport: row.Port,
  Createtime: row.Createtime,
  PayMode: row.BillingMode,
  NetType: row.UniqVpcId === "" ? 0 : 1,
});
