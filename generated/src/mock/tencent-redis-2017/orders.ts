import { numberOf, textOf, textsOf } from "../state/input.js";
import type { Act, Call } from "../tencent-redis/cloud.js";
import type { Instance, ShownInstance } from "../tencent-redis/instance.js";
import * as cloud from "../tencent-redis/orders.js";
import { dealName, owner } from "../tencent-redis/purchases.js";
import { endText } from "../tencent-redis/rows.js";
import { day, timeText } from "../tencent-redis/time.js";
import { existing, refuse } from "../tencent-redis/work.js";
import { namedUsable } from "./instances.js";

/** Types of this API as those of the other: the first that it had of each architecture. */
const types: Readonly<Record<number, number>> = { 1: 4, 2: 2 };

/** Orders: prepaid instances bought, renewed, enlarged, and what that costs. */
export const orders: Readonly<Record<string, Act>> = {
  CreateRedis: (call) => {
    const { input } = call;
    const memory = numberOf(input, "memSize") ?? 0;
    const most = numberOf(input, "typeId") === 1 ? 307_200 : 61_440;
    if (memory < 1024 || memory > most) refuse("memory", `An instance has 1024 to ${most} MB, not ${memory}.`);
    const { DealId } = cloud.purchase(call, {
      count: numberOf(input, "goodsNum") ?? 1,
      months: numberOf(input, "period") ?? 1,
      password: textOf(input, "password"),
      shown: { ...shape(call), ...placing(call), BillingMode: 1 },
    });
    return { dealId: DealId };
  },

  RenewRedis: (call) => ({ dealId: cloud.renew(call, namedUsable(call), numberOf(call.input, "period") ?? 0).DealId }),

  UpgradeRedis: (call) => {
    const instance = namedUsable(call);
    const price = upgradePrice(call, instance);
    const RedisShardSize = (numberOf(call.input, "memSize") ?? 0) / instance.RedisShardNum;
    return { dealId: cloud.reshape(call, instance, { RedisShardSize }, price).DealId };
  },

  DescribeRedisDealDetail: ({ site, input }) => {
    const now = site.schedule.now();
    const rows = (textsOf(input, "dealIds") ?? []).map((id) => {
      const order = cloud.findOrder(site, id);
      const { Status, Description } = cloud.orderState(order, now);
      const { DealId, asked } = order;
      return {
        dealId: DealId,
        dealName: dealName(asked, DealId),
        zoneId: order.ZoneId,
        goodsNum: order.GoodsNum,
        creater: owner,
        creatTime: timeText(asked),
        overdueTime: timeText(asked + 15 * day),
        endTime: endText(order, now),
        status: Status,
        description: Description,
        price: order.Price,
        goodsDetail: { ...order.detail, redisIds: order.InstanceIds },
      };
    });
    return { dealDetails: rows };
  },

  InquiryRedisPrice: (call) => {
    const { input } = call;
    const bought = { RedisShardNum: 1, RedisReplicasNum: 1, ...shape(call) };
    return { price: (numberOf(input, "goodsNum") ?? 1) * cloud.priceOf(bought, numberOf(input, "period") ?? 1) };
  },
  UpgradeRedisInquiryPrice: (call) => ({
    price: upgradePrice(call, existing(call.site, textOf(call.input, "redisId") ?? "")),
  }),
};

const shape = ({ input }: Call) => ({
  Type: types[numberOf(input, "typeId") ?? 2] ?? 0,
  RedisShardSize: numberOf(input, "memSize") ?? 1024,
});

const placing = ({ input }: Call): Partial<ShownInstance> => ({
  ZoneId: numberOf(input, "zoneId") ?? 100_001,
  ProjectId: numberOf(input, "projectId") ?? 0,
  UniqVpcId: textOf(input, "unVpcId") ?? "",
  UniqSubnetId: textOf(input, "unSubnetId") ?? "",
  VpcId: numberOf(input, "vpcId") ?? -1,
  SubnetId: numberOf(input, "subnetId") ?? -1,
});

function upgradePrice({ site, input }: Call, instance: Instance): number {
  const size = numberOf(input, "memSize") ?? 0;
  if (size <= instance.Size)
    refuse("shrink", `${instance.InstanceId} has ${instance.Size} MB; it can only grow, and ${size} MB is not more.`);
  const { RedisShardNum, RedisReplicasNum } = instance;
  return cloud.shapePrice(site, instance, { RedisShardSize: size / RedisShardNum, RedisShardNum, RedisReplicasNum });
}
