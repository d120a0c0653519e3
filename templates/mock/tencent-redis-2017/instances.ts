import { numberOf, numbersOf, textOf, textsOf, type Input } from "../state/input.js";
import { pageAt, type Page } from "../state/page.js";
import { among, equals } from "../state/select.js";
import type { Act, Call } from "../tencent-redis/cloud.js";
import { isCluster, shownInstance, type Instance } from "../tencent-redis/instance.js";
import { clear, checkPassword, setPassword } from "../tencent-redis/passwords.js";
import { ordered } from "../tencent-redis/read.js";
import { existing, refuse, usable } from "../tencent-redis/work.js";

/** Instances: listed, named, moved, renewed by themselves, erased, and their password. */
export const instances: Readonly<Record<string, Act>> = {
  DescribeRedis: ({ site, input }) => {
    const rows = site.instances
      .rows()
      .filter(
        (row) =>
          equals(textOf(input, "redisId"), row.InstanceId) &&
          equals(textOf(input, "redisName"), row.InstanceName) &&
          among(numbersOf(input, "vpcIds"), row.VpcId) &&
          among(textsOf(input, "unVpcIds"), row.UniqVpcId) &&
          among(numbersOf(input, "subnetIds"), row.SubnetId) &&
          among(textsOf(input, "unSubnetIds"), row.UniqSubnetId) &&
          among(textsOf(input, "projectIds"), String(row.ProjectId)),
      );
    const page = paged(input, ordered(rows, textOf(input, "orderBy"), numberOf(input, "orderType")));
    return { totalCount: page.total, redisSet: page.rows.map(shown) };
  },

  ModifyRedisName: ({ site, input }) => {
    const { InstanceId } = usable(site, textOf(input, "redisId") ?? "");
    site.instances.change(InstanceId, { InstanceName: textOf(input, "redisName") ?? InstanceId });
    return {};
  },
  ModifyRedisProject: (call) => alterAll(call, { ProjectId: numberOf(call.input, "projectId") ?? 0 }),
  SetRedisAutoRenew: (call) => alterAll(call, { AutoRenewFlag: numberOf(call.input, "isAutoRenew") ?? 0 }),

  ClearRedis: (call) => {
    const instance = namedUsable(call);
    checkPassword(instance, textOf(call.input, "password"));
    return { requestId: clear(call, instance) };
  },
  ResetRedisPassword: (call) => ({ requestId: setPassword(call, namedUsable(call), textOf(call.input, "password")) }),
  ModfiyRedisPassword: (call) => {
    const instance = namedUsable(call);
    checkPassword(instance, textOf(call.input, "oldPassword"), "old-password");
    return { requestId: setPassword(call, instance, textOf(call.input, "password")) };
  },
};

/** The instance that the input names, when it can be worked on. */
export const namedUsable = ({ site, input }: Call): Instance => usable(site, textOf(input, "redisId") ?? "");

function alterAll({ site, input }: Call, members: Partial<Instance>): Readonly<Record<string, unknown>> {
  const rows = (textsOf(input, "redisIds") ?? []).map((id) => existing(site, id));
  for (const { InstanceId } of rows) site.instances.change(InstanceId, members);
  return {};
}

/** The page that limit and offset ask for: a row offset, which the page calls a page number. */
export function paged<Row>(input: Input, rows: readonly Row[]): Page<Row> {
  const [offset = 0, limit = 20] = [numberOf(input, "offset"), numberOf(input, "limit")];
  if (offset < 0 || limit < 1) refuse("offset", `limit is ${limit} and offset ${offset}; a page has a row at least.`);
  return pageAt(rows, offset, limit);
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
    statusDesc: String(shownInstance(row)["InstanceTitle"]),
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
