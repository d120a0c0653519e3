import { among, equals } from "../state/select.js";
import type { Call } from "../tencent-redis/cloud.js";
import { isCluster, shownInstance, type Instance } from "../tencent-redis/instance.js";
import { clear, checkPassword, setPassword } from "../tencent-redis/passwords.js";
import { ordered } from "../tencent-redis/read.js";
import { existing, usable } from "../tencent-redis/work.js";
import { handlers, namedUsable, paged } from "./read.js";

/** Instances: listed, named, moved, renewed by themselves, erased, and their password. */
export const instances = handlers({
  DescribeRedis: ({ site, input }) => {
    const rows = site.instances
      .rows()
      .filter(
        (row) =>
          equals(input.redisId, row.InstanceId) &&
          equals(input.redisName, row.InstanceName) &&
          among(input.vpcIds, row.VpcId) &&
          among(input.unVpcIds, row.UniqVpcId) &&
          among(input.subnetIds, row.SubnetId) &&
          among(input.unSubnetIds, row.UniqSubnetId) &&
          among(input.projectIds, String(row.ProjectId)),
      );
    const page = paged(input, ordered(rows, input.orderBy, input.orderType));
    return { totalCount: page.total, redisSet: page.rows.map(shown) };
  },

  ModifyRedisName: ({ site, input }) => {
    const { InstanceId } = usable(site, input.redisId);
    site.instances.change(InstanceId, { InstanceName: input.redisName });
    return {};
  },
  ModifyRedisProject: (call) => alterAll(call, { ProjectId: call.input.projectId }),
  SetRedisAutoRenew: (call) => alterAll(call, { AutoRenewFlag: call.input.isAutoRenew }),

  ClearRedis: (call) => {
    const instance = namedUsable(call);
    checkPassword(instance, call.input.password);
    return { requestId: clear(call, instance) };
  },
  ResetRedisPassword: (call) => ({ requestId: setPassword(call, namedUsable(call), call.input.password) }),
  ModfiyRedisPassword: (call) => {
    const instance = namedUsable(call);
    checkPassword(instance, call.input.oldPassword, "old-password");
    return { requestId: setPassword(call, instance, call.input.password) };
  },
});

function alterAll({ site, input }: Call<{ readonly redisIds: readonly string[] }>, members: Partial<Instance>) {
  const rows = input.redisIds.map((id) => existing(site, id));
  for (const { InstanceId } of rows) site.instances.change(InstanceId, members);
  return {};
}

function shown(row: Instance) {
  const cluster = isCluster(row.Type);
  return {
    redisName: row.InstanceName,
    redisId: row.InstanceId,
    appid: String(row.Appid),
    projectId: String(row.ProjectId),
    regionId: String(row.RegionId),
    zoneId: String(row.ZoneId),
    vpcId: row.VpcId,
    unVpcId: row.UniqVpcId,
    subnetId: row.SubnetId,
    unSubnetId: row.UniqSubnetId,
    status: String(row.Status),
    statusDesc: shownInstance(row).InstanceTitle,
    wanIp: row.WanIp,
    port: String(row.Port),
    createtime: row.Createtime,
    size: String(row.Size),
    sizeUsed: String(row.SizeUsed),
    typeId: cluster ? "1" : "2",
    typeIddesc: cluster ? "集群版" : "主从版",
    autoRenewFlag: row.AutoRenewFlag,
    deadlineTime: row.DeadlineTime,
  };
}
