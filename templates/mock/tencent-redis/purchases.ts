import type {
  CloneInstancesInput,
  CreateInstancesInput,
  DescribeInstanceDealDetailInput,
  InquiryPriceCreateInstanceInput,
} from "../../tencent-redis/actions.js";
import { findBackup } from "./backups.js";
import { handlers, type Call, type Site } from "./cloud.js";
import { firstZone, isCluster, type ShownInstance } from "./instance.js";
import { cleanUp, expireAt, recycled, startUp, terminate } from "./lifecycle.js";
import { givenNodes, zoneOf } from "./nodes.js";
import { findOrder, orderState, place, priceOf, purchase, renew, reshape, shapePrice, type Shape } from "./orders.js";
import { endText, type Order } from "./rows.js";
import { templateParams } from "./templates.js";
import { day, monthsAfter, noTime, timeText } from "./time.js";
import { existing, namedInstance, namedUsable, progressOf, refuse } from "./work.js";

/** Orders and what they bring about: buying, renewing, resizing, returning and deleting instances. */
export const purchases = handlers({
  CreateInstances: (call) => {
    const { input } = call;
    const type = input.TypeId;
    const shards = isCluster(type) ? (input.RedisShardNum ?? 1) : input.RedisShardNum;
    const memory = input.MemSize;
    if (memory < 1) refuse("memory", `${memory} MB is no size of an instance.`);
    return bought(call, {
      Type: type,
      RedisShardSize: memory,
      RedisShardNum: shards ?? 1,
      RedisReplicasNum: input.RedisReplicasNum ?? 1,
      SlaveReadWeight: input.ReplicasReadonly ? 1 : 0,
      ProductVersion: input.ProductVersion ?? "local",
      RedisClusterId: input.RedisClusterId ?? "",
    });
  },

  CloneInstances: (call) => {
    const { site, input } = call;
    const source = existing(site, input.InstanceId);
    const backup = findBackup(site, source.InstanceId, input.BackupId);
    return bought(call, {
      Type: source.Type,
      RedisShardSize: backup.MemSize,
      RedisShardNum: backup.ShardNum,
      RedisReplicasNum: backup.ReplicasNum,
      ProductVersion: source.ProductVersion,
    });
  },

  RenewInstance: (call) => {
    const instance = namedUsable(call);
    const mode = call.input.ModifyPayMode?.toLowerCase();
    if (instance.BillingMode !== 1 && mode !== "prepaid")
      refuse("billing-mode", `${instance.InstanceId} is paid by use; ModifyPayMode has to be prepaid to renew it.`);
    return named(renew(call, instance, call.input.Period));
  },

  UpgradeInstance: (call) => {
    const instance = namedUsable(call);
    const shape = shapeOf(call.input, instance);
    const given: readonly (keyof Shape)[] = ["RedisShardSize", "RedisShardNum", "RedisReplicasNum"];
    const changed = given.filter((name) => shape[name] !== instance[name]);
    if (changed.length > 1)
      refuse("parameter", `One call changes one of ${given.join(", ")}, not ${changed.join(" and ")}.`);
    return named(reshape(call, instance, shape, shapePrice(call.site, instance, shape)));
  },

  UpgradeInstanceVersion: (call) => {
    const instance = namedUsable(call);
    const type = Number(call.input.TargetInstanceType);
    if (type <= instance.Type)
      refuse("type", `${instance.InstanceId} has type ${instance.Type}, which ${type} is no upgrade of.`);
    return named(reshape(call, instance, { Type: type, CurrentRedisVersion: "" }, 0));
  },

  ModifyInstanceChargeType: (call) => {
    const { site, input } = call;
    const prepaid = input.InstanceChargeType === "PREPAID";
    const months = input.Period ?? 1;
    const failed = input.InstanceIds.flatMap((InstanceId) => {
      const instance = site.instances.get(InstanceId);
      const mode = prepaid ? 1 : 0;
      if (instance === undefined) return [{ InstanceId, Message: `instance ${InstanceId} is not found` }];
      if (instance.BillingMode === mode)
        return [{ InstanceId, Message: `instance ${InstanceId} is already ${prepaid ? "prepaid" : "postpaid"}` }];
      const now = site.schedule.now();
      const DeadlineTime = prepaid ? timeText(monthsAfter(now, months)) : noTime;
      site.instances.put({ ...instance, BillingMode: mode, DeadlineTime });
      if (prepaid) expireAt(site, InstanceId);
      return [];
    });
    return { FailedInstanceIds: failed };
  },

  DestroyPostpaidInstance: (call) => {
    const instance = namedUsable(call);
    if (instance.BillingMode !== 0)
      refuse("billing-mode", `${instance.InstanceId} is prepaid: DestroyPrepaidInstance returns it.`);
    return { TaskId: terminate(call, instance, progressOf(call.site, call.action, instance.InstanceId)) };
  },

  DestroyPrepaidInstance: (call) => {
    const instance = namedUsable(call);
    const { InstanceId, ZoneId } = instance;
    if (instance.BillingMode !== 1)
      refuse("billing-mode", `${InstanceId} is paid by use: DestroyPostpaidInstance ends it.`);
    const progress = progressOf(call.site, call.action, InstanceId);
    terminate(call, instance, progress);
    const ordered = { InstanceIds: [InstanceId], GoodsNum: 1, ZoneId, Price: 0, detail: {} };
    return named(place(call, progress, ordered));
  },

  CleanUpInstance: (call) => ({ TaskId: cleanUp(call, recycled(namedInstance(call))) }),
  StartupInstance: (call) => ({ TaskId: startUp(call, recycled(namedInstance(call))) }),

  DescribeInstanceDealDetail: ({ site, input }) => {
    const now = site.schedule.now();
    const rows = ordersIn(site, input).map((order) => {
      const { DealId, ZoneId, GoodsNum, Price, InstanceIds, asked } = order;
      return {
        DealId,
        DealName: dealName(asked, DealId),
        ZoneId,
        GoodsNum,
        Price,
        InstanceIds,
        Creater: owner,
        CreatTime: timeText(asked),
        OverdueTime: timeText(asked + 15 * day),
        EndTime: endText(order, now),
        ...orderState(order, now),
      };
    });
    return { DealDetails: rows };
  },

  InquiryPriceCreateInstance: ({ input }) => {
    const shape = shapeOf(input, { RedisShardSize: 0, RedisShardNum: 1, RedisReplicasNum: 1 });
    return quote(input.GoodsNum * priceOf(shape, input.Period));
  },
  InquiryPriceRenewInstance: (call) => quote(priceOf(namedInstance(call), call.input.Period)),
  InquiryPriceUpgradeInstance: (call) => {
    const instance = namedInstance(call);
    return quote(shapePrice(call.site, instance, shapeOf(call.input, instance)));
  },
});

/** The vendor's id of the user whose account it is. */
export const owner = "100000000001";

/** An order by its older and its newer id. */
const named = ({ DealId, asked }: Order) => ({ DealId, DealName: dealName(asked, DealId) });

/** The orders that the input names, by whichever id. */
function ordersIn(site: Site, input: DescribeInstanceDealDetailInput): readonly Order[] {
  const name = input.DealName;
  if (name === undefined) return (input.DealIds ?? []).map((id) => findOrder(site, id));
  const found = site.orders.rows().find(({ DealId, asked }) => dealName(asked, DealId) === name);
  return [found ?? refuse("order-missing", `No order has the name ${name}.`)];
}

/** The long id of an order: its time, and its id at the end. */
export const dealName = (asked: number, id: string): string => `${timeText(asked).replaceAll(/\D/g, "")}${id}`;

const quote = (price: number) => ({ Price: price, HighPrecisionPrice: price, Currency: "CNY", AmountUnit: "pent" });

type ShapeInput = Pick<InquiryPriceCreateInstanceInput, "RedisShardNum" | "RedisReplicasNum"> & {
  readonly MemSize?: number | undefined;
};

const shapeOf = (input: ShapeInput, now: Shape): Shape => ({
  RedisShardSize: input.MemSize ?? now.RedisShardSize,
  RedisShardNum: input.RedisShardNum ?? now.RedisShardNum,
  RedisReplicasNum: input.RedisReplicasNum ?? now.RedisReplicasNum,
});

/** Inputs that both ways of buying have. */
type Bought = CreateInstancesInput | CloneInstancesInput;

/** What the inputs that both ways of buying have say of the new instances. */
function bought(call: Call<Bought>, shown: Partial<ShownInstance>) {
  const { site, input } = call;
  const template = input.TemplateId;
  const name = input.InstanceName;
  const purchased = {
    count: input.GoodsNum,
    months: input.Period,
    password: input.Password,
    shown: { ...shown, ...placing(call), ...(name && { InstanceName: name }) },
    ...(template !== undefined && { params: templateParams(site, template) }),
    securityGroups: input.SecurityGroupIdList ?? [],
  };
  if ("DryRun" in input && input.DryRun) refuse("dry-run", "The request would have succeeded.");
  const order = purchase(call, purchased);
  return { ...named(order), InstanceIds: order.InstanceIds };
}

function placing({ site, input }: Call<Bought>): Partial<ShownInstance> {
  const zone = zoneOf(input) ?? firstZone;
  return {
    ZoneId: zone,
    NodeSet: givenNodes(input.NodeSet, site.region, zone),
    BillingMode: input.BillingMode,
    ProjectId: input.ProjectId ?? 0,
    AutoRenewFlag: input.AutoRenew ?? 0,
    UniqVpcId: input.VpcId ?? "",
    UniqSubnetId: input.SubnetId ?? "",
    Port: input.VPort ?? 6379,
    NoAuth: input.NoAuth ?? false,
    InstanceTags: input.ResourceTags ?? [],
  };
}
