import { flagOf, numberOf, numbersOf, textOf, textsOf, type Input } from "../state/input.js";
import type { Act } from "./cloud.js";
import { numberFor, type Instance } from "./instance.js";
import { givenNodes } from "./nodes.js";
import { checkPassword } from "./passwords.js";
import { timeText } from "./time.js";
import { alter, existing, namedInstance, namedUsable, refuse } from "./work.js";

/** What a change in the background does: the type of its task and what is different at its end. */
interface Change {
  readonly type: string;
  readonly members: (input: Input, instance: Instance) => Partial<Instance>;
  /** Output that holds the id of the task. */
  readonly id?: string;
  /** What else is answered. */
  readonly answer?: (instance: Instance, members: Partial<Instance>) => Readonly<Record<string, unknown>>;
}

const upgrade = (current: "CurrentProxyVersion" | "CurrentRedisVersion", asked: string) => {
  return (input: Input, instance: Instance): Partial<Instance> => {
    const given = textOf(input, current);
    if (given !== instance[current])
      refuse("parameter", `${instance.InstanceId} has ${current} ${instance[current]}, not ${given ?? ""}.`);
    return { [current]: textOf(input, asked) ?? instance[current] };
  };
};

const inBackground: Readonly<Record<string, Change>> = {
  OpenSSL: {
    type: "062",
    members: (_, { NoAuth, InstanceId }) =>
      NoAuth ? refuse("unsupported", `${InstanceId} has no password, which excludes SSL.`) : { ssl: true },
  },
  CloseSSL: { type: "062", members: () => ({ ssl: false }) },
  ModifyInstanceReadOnly: { type: "033", members: (input) => ({ ReadOnly: Number(textOf(input, "InputMode")) }) },
  EnableReplicaReadonly: {
    type: "039",
    members: (input) => ({ SlaveReadWeight: 1, readPolicy: textsOf(input, "ReadonlyPolicy") ?? ["replication"] }),
    answer: () => ({ Status: "OK" }),
  },
  DisableReplicaReadonly: { type: "040", members: () => ({ SlaveReadWeight: 0, readPolicy: ["master"] }) },
  ModifyConnectionConfig: {
    type: "044",
    members: (input, { addedBandwidth, ClientLimit }) => ({
      addedBandwidth: numberOf(input, "Bandwidth") ?? addedBandwidth,
      ClientLimit: numberOf(input, "ClientLimit") ?? ClientLimit,
    }),
  },
  ModifyNetworkConfig: {
    type: "062",
    members: moved,
    answer: (_, { UniqSubnetId, UniqVpcId, WanIp }) => {
      return { Status: true, SubnetId: UniqSubnetId, VpcId: UniqVpcId, Vip: WanIp };
    },
  },
  AllocateWanAddress: {
    type: "052",
    id: "FlowId",
    members: (_, { InstanceId, UniqVpcId }) =>
      UniqVpcId === ""
        ? refuse("network", `${InstanceId} is in no VPC, which a public address needs.`)
        : { WanAddress: `${InstanceId}.example.com` },
    answer: () => ({ WanStatus: "外网开通中" }),
  },
  ReleaseWanAddress: {
    type: "053",
    id: "FlowId",
    members: () => ({ WanAddress: "" }),
    answer: () => ({ WanStatus: "外网关闭中" }),
  },
  UpgradeProxyVersion: { type: "061", id: "FlowId", members: upgrade("CurrentProxyVersion", "UpgradeProxyVersion") },
  UpgradeSmallVersion: { type: "060", id: "FlowId", members: upgrade("CurrentRedisVersion", "UpgradeRedisVersion") },
  UpgradeVersionToMultiAvailabilityZones: { type: "047", id: "FlowId", members: () => ({}) },
  ModifyInstanceAvailabilityZones: { type: "066", members: rezoned },
  KillMasterGroup: {
    type: "048",
    members: (input, instance) => {
      checkPassword(instance, textOf(input, "Password"));
      const shards = numbersOf(input, "ShardIds") ?? [];
      const none = shards.find((shard) => shard < 0 || shard >= instance.RedisShardNum);
      if (none !== undefined) refuse("parameter", `${instance.InstanceId} has no shard ${none}.`);
      return promoted(instance, undefined);
    },
  },
  ChangeReplicaToMaster: { type: "049", members: (input, instance) => promoted(instance, numberOf(input, "GroupId")) },
};

const act =
  ({ type, members, id = "TaskId", answer }: Change): Act =>
  (call) => {
    const instance = namedUsable(call);
    const changed = members(call.input, instance);
    return { [id]: alter(call, type, instance, changed), ...answer?.(instance, { ...instance, ...changed }) };
  };

/** Other things of an instance that can be changed, most of them in the background, and what tells how they are. */
export const changes: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(Object.entries(inBackground).map(([name, change]) => [name, act(change)])),

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
    const { InstanceId, logDelivery, Region } = existing(site, textOf(input, "InstanceId") ?? "");
    const Enabled = flagOf(input, "Enabled") ?? false;
    if (Enabled && !(textOf(input, "LogsetId") ?? textOf(input, "LogsetName")))
      refuse("parameter", "Delivery needs LogsetId, or LogsetName for a new log set.");
    const delivery = {
      LogsetId: textOf(input, "LogsetId") ?? site.setting.id("logset-"),
      TopicId: textOf(input, "TopicId") ?? site.setting.id("topic-"),
      LogRegion: textOf(input, "LogRegion") ?? Region,
    };
    site.instances.change(InstanceId, { logDelivery: { ...logDelivery, ...(Enabled && delivery), Enabled } });
    return {};
  },
  DescribeInstanceLogDelivery: (call) => ({ SlowLog: namedInstance(call).logDelivery }),
};

function moved(input: Input, instance: Instance): Partial<Instance> {
  const operation = textOf(input, "Operation") ?? "";
  const [vip, vpc, subnet] = [textOf(input, "Vip"), textOf(input, "VpcId"), textOf(input, "SubnetId")];
  const port = numberOf(input, "VPort");
  const lacks = (name: string): never => refuse("parameter", `Operation ${operation} needs ${name}.`);
  if (operation === "changeVPort" && port === undefined) lacks("VPort");
  if (operation === "changeVip" && vip === undefined) lacks("Vip");
  if (/vpc$/i.test(operation) && (vpc === undefined || subnet === undefined)) lacks("VpcId and SubnetId");
  const [UniqVpcId, UniqSubnetId] = [vpc ?? instance.UniqVpcId, subnet ?? instance.UniqSubnetId];
  const numbers = vpc === undefined ? {} : { VpcId: numberFor(UniqVpcId), SubnetId: numberFor(UniqSubnetId) };
  return { Port: port ?? instance.Port, WanIp: vip ?? instance.WanIp, UniqVpcId, UniqSubnetId, ...numbers };
}

function rezoned(input: Input, instance: Instance): Partial<Instance> {
  const nodes = givenNodes(input, instance.Region, instance.ZoneId);
  const master = nodes.find(({ NodeType }) => NodeType === 0);
  return { NodeSet: nodes, RedisReplicasNum: nodes.length - 1, ZoneId: master?.ZoneId ?? instance.ZoneId };
}

/** Another node of the instance is its master: the one named, or the first replica. */
function promoted({ NodeSet, InstanceId }: Instance, id: number | undefined): Partial<Instance> {
  const chosen = NodeSet.find(({ NodeType, NodeId }) => NodeType === 1 && (id ?? NodeId) === NodeId);
  if (!chosen) return refuse("parameter", `${InstanceId} has no replica ${id ?? ""} to promote.`);
  return { NodeSet: NodeSet.map((node) => ({ ...node, NodeType: node === chosen ? 0 : 1 })), ZoneId: chosen.ZoneId };
}
