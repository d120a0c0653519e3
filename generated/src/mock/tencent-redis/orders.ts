import { kindsIn, seal } from "../state/password.js";
import type { Call, Site } from "./cloud.js";
import { firstZone, healthyInstance, instanceOf, isCluster, isSold, settled, status } from "./instance.js";
import type { Instance, ShownInstance } from "./instance.js";
import { expireAt, renewed } from "./lifecycle.js";
import { phaseOf, securityGroup, type Order, type Progress } from "./rows.js";
import { monthsAfter, timeOf, timeText } from "./time.js";
import { begin, progressOf, refuse } from "./work.js";

/** What is bought: how many, for how long, and what is not as usual. */
export interface Purchase {
  readonly count: number;
  readonly months: number;
  readonly password: string | undefined;
  readonly shown: Partial<ShownInstance>;
  readonly params?: Readonly<Record<string, string>>;
  readonly securityGroups?: readonly string[];
}

/** Buys instances: places one order, whose delivery puts them into service. */
export function purchase(call: Call, bought: Purchase): Order {
  const { site, action } = call;
  const { shown, count, months } = bought;
  checkPurchase(bought);
  const ids = Array.from({ length: count }, () => site.setting.id("crs-"));
  const progress = progressOf(site, action, ids[0] ?? "");
  const instances = ids.map((id) => addInstance(site, id, bought));
  for (const instance of instances)
    begin(call, { type: "001", instance, progress, failed: () => site.instances.remove(instance.InstanceId) });
  const [first] = instances;
  return place(call, progress, {
    InstanceIds: ids,
    GoodsNum: count,
    ZoneId: shown.ZoneId ?? firstZone,
    Price: count * (first ? priceOf(first, months) : 0),
    detail: { memSize: first?.Size ?? 0, timeSpan: months, timeUnit: "m" },
  });
}

function addInstance(site: Site, id: string, bought: Purchase): Instance {
  const now = site.schedule.now();
  const prepaid = bought.shown.BillingMode === 1;
  const home = { id, region: site.region, zone: firstZone, number: site.nextNumber() };
  const shown = { ...healthyInstance(home), ...bought.shown, Status: status.created, Createtime: timeText(now) };
  const DeadlineTime = prepaid ? timeText(monthsAfter(now, bought.months)) : shown.DeadlineTime;
  const instance = site.instances.put({
    ...instanceOf({ ...shown, DeadlineTime }, bought.password === undefined ? undefined : seal(bought.password)),
    params: bought.params ?? {},
    securityGroups: knownGroups(site, bought.securityGroups ?? []),
  });
  if (prepaid) expireAt(site, id);
  return instance;
}

/** Security groups belong to another product: whichever a call names is there from then on. */
export function knownGroups(site: Site, ids: readonly string[]): readonly string[] {
  for (const id of ids)
    if (!site.securityGroups.get(id)) site.securityGroups.put(securityGroup(id, site.schedule.now()));
  return [...new Set(ids)];
}

function checkPurchase({ count, shown, password }: Purchase): void {
  const { Type = 0, RedisReplicasNum = 1, RedisShardNum = 1, BillingMode = 0 } = shown;
  const most = BillingMode === 1 ? 100 : 30;
  if (!isSold(Type)) refuse("type", `Instances of type ${Type} are not sold.`);
  if (count < 1 || count > most) refuse("number", `One order buys 1 to ${most} instances, not ${count}.`);
  checkShape(Type, RedisShardNum, RedisReplicasNum);
  if (shown.NoAuth) {
    if (!shown.UniqVpcId) refuse("network", "Only an instance in a VPC can go without a password.");
  } else checkNewPassword(password);
}

function checkShape(type: number, shards: number, replicas: number): void {
  if (!isCluster(type) && shards > 1) refuse("spec", `An instance of type ${type} has one shard, not ${shards}.`);
  if (replicas < 0 || replicas > 5) refuse("spec", `A shard has up to 5 replicas, not ${replicas}.`);
}

/** A password that can be set: there, and of two kinds of characters. */
export function checkNewPassword(password: string | undefined): asserts password is string {
  if (password === undefined || password === "")
    refuse("empty-password", "A password is needed unless NoAuth is true.");
  else if (kindsIn(password) < 2 || password.startsWith("/"))
    refuse("password-rule", "The password needs two kinds of characters and no slash in front.");
}

/** Price in hundredths of a yuan, made up: 10 yuan a GB, node and month. */
export const priceOf = (
  shape: Pick<ShownInstance, "RedisShardSize" | "RedisShardNum" | "RedisReplicasNum">,
  months: number,
) => Math.ceil((shape.RedisShardSize / 1024) * shape.RedisShardNum * (1 + shape.RedisReplicasNum) * months * 1000);

type Ordered = Pick<Order, "InstanceIds" | "GoodsNum" | "ZoneId" | "Price" | "detail">;

/** Puts an order on record. */
export function place({ site, action }: Call, progress: Progress, ordered: Ordered): Order {
  return site.orders.put({ DealId: String(site.nextOrder()), action, ...progress, ...ordered });
}

const single = ({ InstanceId, ZoneId }: Instance) => ({ InstanceIds: [InstanceId], ZoneId, GoodsNum: 1 });

/** Makes a prepaid instance last longer, or one that is paid by use prepaid. */
export function renew(call: Call, instance: Instance, months: number): Order {
  const { site, action } = call;
  if (months > 36) refuse("period-long", `An instance is renewed for 36 months at most, not ${months}.`);
  if (months < 1) refuse("period-short", `An instance is renewed for a month at least, not ${months}.`);
  const progress = progressOf(site, action, instance.InstanceId);
  const done = (): void => renewed(site, instance.InstanceId, months);
  begin(call, { type: "005", instance, progress, during: instance.Status, done });
  return place(call, progress, {
    ...single(instance),
    Price: priceOf(instance, months),
    detail: { memSize: instance.Size, timeSpan: months, timeUnit: "m", curDeadline: instance.DeadlineTime },
  });
}

/** Another size or shape. */
export interface Shape {
  readonly RedisShardSize: number;
  readonly RedisShardNum: number;
  readonly RedisReplicasNum: number;
}

/** Checks another size and gives its price: what it costs more for the rest of the term, or for a month. */
export function shapePrice(site: Site, instance: Instance, shape: Shape): number {
  checkShape(instance.Type, shape.RedisShardNum, shape.RedisReplicasNum);
  if (shape.RedisShardSize < 1) refuse("memory", `${shape.RedisShardSize} MB is no size of an instance.`);
  const size = shape.RedisShardSize * shape.RedisShardNum;
  if (size < instance.SizeUsed * 1.3)
    refuse("shrink", `${instance.InstanceId} uses ${instance.SizeUsed} MB and cannot shrink to ${size} MB.`);
  const left = (timeOf(instance.DeadlineTime) - site.schedule.now()) / (30 * 86_400_000);
  const months = instance.BillingMode === 1 ? Math.max(left, 0) : 1;
  return Math.max(0, Math.ceil((priceOf(shape, 1) - priceOf(instance, 1)) * months));
}

/** Gives an instance another size, shape or type. */
export function reshape(call: Call, instance: Instance, members: Partial<ShownInstance>, price: number): Order {
  const { site, action } = call;
  const { InstanceId } = instance;
  const progress = progressOf(site, action, InstanceId);
  const done = (): void => {
    const now = site.instances.get(InstanceId);
    if (now) site.instances.put(settled({ ...now, ...members }));
  };
  begin(call, { type: members.Type === undefined ? "002" : "043", instance, progress, done });
  const after = settled({ ...instance, ...members });
  return place(call, progress, {
    ...single(instance),
    Price: price,
    detail: { oldMemSize: instance.Size, newMemsize: after.Size },
  });
}

const orderStates = {
  waiting: { Status: 2, Description: "待发货" },
  running: { Status: 3, Description: "发货中" },
  done: { Status: 4, Description: "发货成功" },
  failed: { Status: 5, Description: "发货失败" },
} as const;

/** State of an order, as a number and in words. */
export const orderState = (order: Order, now: number) => orderStates[phaseOf(order, now)];

export const findOrder = (site: Site, id: string): Order =>
  site.orders.get(id) ?? refuse("order-missing", `No order has the id ${id}.`);
