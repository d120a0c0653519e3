import type { ModifyNetworkConfigInput } from "../../tencent-redis/actions.js";
import type { RedisNodeInfo } from "../../tencent-redis/structures.js";
import { handlers, type Call } from "./cloud.js";
import { numberFor, type Instance } from "./instance.js";
import { givenNodes } from "./nodes.js";
import { checkPassword } from "./passwords.js";
import type { Task } from "./rows.js";
import { timeText } from "./time.js";
import { alter, existing, namedInstance, namedUsable, refuse } from "./work.js";

/** Begins to change the instance that the input names, and returns the id of the task. */
const change = (
  call: Call<{ readonly InstanceId: string }>,
  type: Task["TaskType"],
  members: (instance: Instance) => Partial<Instance>,
): number => {
  const instance = namedUsable(call);
  return alter(call, type, instance, members(instance));
};

/** Another version of a part of an instance; the one that it has must be given. */
const upgraded =
  (name: "CurrentProxyVersion" | "CurrentRedisVersion", given: string, wanted: string) =>
  (instance: Instance): Partial<Instance> => {
    if (given !== instance[name])
      refuse("parameter", `${instance.InstanceId} has ${name} ${instance[name]}, not ${given}.`);
    return { [name]: wanted };
  };

/** What of an instance is changed in the background, and how such changes are going. */
export const changes = handlers({
  OpenSSL: (call) => ({
    TaskId: change(call, "062", ({ NoAuth, InstanceId }) =>
      NoAuth ? refuse("unsupported", `${InstanceId} has no password, which excludes SSL.`) : { ssl: true },
    ),
  }),
  CloseSSL: (call) => ({ TaskId: change(call, "062", () => ({ ssl: false })) }),
  ModifyInstanceReadOnly: (call) => ({
    TaskId: change(call, "033", () => ({ ReadOnly: Number(call.input.InputMode) })),
  }),
  EnableReplicaReadonly: (call) => {
    const readPolicy = call.input.ReadonlyPolicy ?? ["replication"];
    return { TaskId: change(call, "039", () => ({ SlaveReadWeight: 1, readPolicy })), Status: "OK" };
  },
  DisableReplicaReadonly: (call) => ({
    TaskId: change(call, "040", () => ({ SlaveReadWeight: 0, readPolicy: ["master"] })),
  }),
  ModifyConnectionConfig: (call) => ({
    TaskId: change(call, "044", ({ addedBandwidth, ClientLimit }) => ({
      addedBandwidth: call.input.Bandwidth ?? addedBandwidth,
      ClientLimit: call.input.ClientLimit ?? ClientLimit,
    })),
  }),
  ModifyNetworkConfig: (call) => {
    const instance = namedUsable(call);
    const members = moved(call.input, instance);
    const TaskId = alter(call, "062", instance, members);
    return { TaskId, Status: true, SubnetId: members.UniqSubnetId, VpcId: members.UniqVpcId, Vip: members.WanIp };
  },
  AllocateWanAddress: (call) => ({
    FlowId: change(call, "052", ({ InstanceId, UniqVpcId }) =>
      UniqVpcId === ""
        ? refuse("network", `${InstanceId} is in no VPC, which a public address needs.`)
        : { WanAddress: `${InstanceId}.example.com` },
    ),
    WanStatus: "外网开通中",
  }),
  ReleaseWanAddress: (call) => ({ FlowId: change(call, "053", () => ({ WanAddress: "" })), WanStatus: "外网关闭中" }),
  UpgradeProxyVersion: (call) => {
    const { CurrentProxyVersion, UpgradeProxyVersion } = call.input;
    return { FlowId: change(call, "061", upgraded("CurrentProxyVersion", CurrentProxyVersion, UpgradeProxyVersion)) };
  },
  UpgradeSmallVersion: (call) => {
    const { CurrentRedisVersion, UpgradeRedisVersion } = call.input;
    return { FlowId: change(call, "060", upgraded("CurrentRedisVersion", CurrentRedisVersion, UpgradeRedisVersion)) };
  },
  UpgradeVersionToMultiAvailabilityZones: (call) => ({ FlowId: change(call, "047", () => ({})) }),
  ModifyInstanceAvailabilityZones: (call) => ({
    TaskId: change(call, "066", (instance) => rezoned(call.input.NodeSet, instance)),
  }),
  KillMasterGroup: (call) => ({
    TaskId: change(call, "048", (instance) => {
      checkPassword(instance, call.input.Password);
      const none = call.input.ShardIds?.find((shard) => shard < 0 || shard >= instance.RedisShardNum);
      if (none !== undefined) refuse("parameter", `${instance.InstanceId} has no shard ${none}.`);
      return promoted(instance, undefined);
    }),
  }),
  ChangeReplicaToMaster: (call) => ({
    TaskId: change(call, "049", (instance) => promoted(instance, call.input.GroupId)),
  }),

  DescribeSSLStatus: (call) => {
    const { ssl, task } = namedInstance(call);
    const action = task === undefined ? undefined : call.site.tasks.get(String(task))?.action;
    return {
      CertDownloadUrl: "https://certificate.example.com/ca.zip",
      UrlExpiredTime: timeText(call.site.schedule.now() + 3_600_000),
      SSLConfig: ssl,
      FeatureSupport: true,
      Status: action === "OpenSSL" || action === "CloseSSL" ? 1 : 2,
    };
  },

  DescribeBandwidthRange: (call) => {
    const { NetLimit, addedBandwidth } = namedInstance(call);
    return { BaseBandwidth: NetLimit, AddBandwidth: addedBandwidth, MinAddBandwidth: 0, MaxAddBandwidth: 2048 };
  },

  ModifyInstanceLogDelivery: ({ site, input }) => {
    const { InstanceId, logDelivery, Region } = existing(site, input.InstanceId);
    const Enabled = input.Enabled;
    if (Enabled && !(input.LogsetId ?? input.LogsetName))
      refuse("parameter", "Delivery needs LogsetId, or LogsetName for a new log set.");
    const delivery = {
      LogsetId: input.LogsetId ?? site.setting.id("logset-"),
      TopicId: input.TopicId ?? site.setting.id("topic-"),
      LogRegion: input.LogRegion ?? Region,
    };
    site.instances.change(InstanceId, { logDelivery: { ...logDelivery, ...(Enabled && delivery), Enabled } });
    return {};
  },
  DescribeInstanceLogDelivery: (call) => ({ SlowLog: namedInstance(call).logDelivery }),
});

function moved(input: ModifyNetworkConfigInput, instance: Instance) {
  const operation = input.Operation;
  const [vip, vpc, subnet] = [input.Vip, input.VpcId, input.SubnetId];
  const port = input.VPort;
  const lacks = (name: string): never => refuse("parameter", `Operation ${operation} needs ${name}.`);
  if (operation === "changeVPort" && port === undefined) lacks("VPort");
  if (operation === "changeVip" && vip === undefined) lacks("Vip");
  if (/vpc$/i.test(operation) && (vpc === undefined || subnet === undefined)) lacks("VpcId and SubnetId");
  const [UniqVpcId, UniqSubnetId] = [vpc ?? instance.UniqVpcId, subnet ?? instance.UniqSubnetId];
  const numbers = vpc === undefined ? {} : { VpcId: numberFor(UniqVpcId), SubnetId: numberFor(UniqSubnetId) };
  return { Port: port ?? instance.Port, WanIp: vip ?? instance.WanIp, UniqVpcId, UniqSubnetId, ...numbers };
}

function rezoned(given: readonly RedisNodeInfo[] | undefined, instance: Instance): Partial<Instance> {
  const nodes = givenNodes(given, instance.Region, instance.ZoneId);
  const master = nodes.find(({ NodeType }) => NodeType === 0);
  return { NodeSet: nodes, RedisReplicasNum: nodes.length - 1, ZoneId: master?.ZoneId ?? instance.ZoneId };
}

/** Another node of the instance is its master: the one named, or the first replica. */
function promoted({ NodeSet, InstanceId }: Instance, id: number | undefined): Partial<Instance> {
  const chosen = NodeSet.find(({ NodeType, NodeId }) => NodeType === 1 && (id ?? NodeId) === NodeId);
  if (!chosen) return refuse("parameter", `${InstanceId} has no replica ${id ?? ""} to promote.`);
  return { NodeSet: NodeSet.map((node) => ({ ...node, NodeType: node === chosen ? 0 : 1 })), ZoneId: chosen.ZoneId };
}
