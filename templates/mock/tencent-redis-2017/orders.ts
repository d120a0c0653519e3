import type { CreateRedisInput, InquiryRedisPriceInput, UpgradeRedisInput } from "../../tencent-redis-2017/actions.js";
import type { Call } from "../tencent-redis/cloud.js";
import type { Instance, ShownInstance } from "../tencent-redis/instance.js";
import * as cloud from "../tencent-redis/orders.js";
import { dealName, owner } from "../tencent-redis/purchases.js";
import { endText } from "../tencent-redis/rows.js";
import { day, timeText } from "../tencent-redis/time.js";
import { existing, refuse } from "../tencent-redis/work.js";
import { handlers, namedUsable } from "./read.js";

/** Types of this API as those of the other: the first that it had of each architecture. */
const types: Readonly<Record<number, number>> = { 1: 4, 2: 2 };

/** Orders: prepaid instances bought, renewed, enlarged, and what that costs. */
export const orders = handlers({
  CreateRedis: (call) => {
    const { input } = call;
    const memory = input.memSize;
    const most = input.typeId === 1 ? 307_200 : 61_440;
    if (memory < 1024 || memory > most) refuse("memory", `An instance has 1024 to ${most} MB, not ${memory}.`);
    const { DealId } = cloud.purchase(call, {
      count: input.goodsNum,
      months: input.period,
      password: input.password,
      shown: { ...shape(call), ...placing(call), BillingMode: 1 },
    });
    return { dealId: DealId };
  },

  RenewRedis: (call) => ({ dealId: cloud.renew(call, namedUsable(call), call.input.period).DealId }),

  UpgradeRedis: (call) => {
    const instance = namedUsable(call);
    const price = upgradePrice(call, instance);
    const RedisShardSize = call.input.memSize / instance.RedisShardNum;
    return { dealId: cloud.reshape(call, instance, { RedisShardSize }, price).DealId };
  },

  DescribeRedisDealDetail: ({ site, input }) => {
    const now = site.schedule.now();
    const rows = input.dealIds.map((id) => {
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
    return { price: input.goodsNum * cloud.priceOf(bought, input.period) };
  },
  UpgradeRedisInquiryPrice: (call) => ({
    price: upgradePrice(call, existing(call.site, call.input.redisId)),
  }),
});

const shape = ({ input }: Call<Pick<InquiryRedisPriceInput, "typeId" | "memSize">>) => ({
  Type: types[input.typeId] ?? 0,
  RedisShardSize: input.memSize,
});

const placing = ({ input }: Call<CreateRedisInput>): Partial<ShownInstance> => ({
  ZoneId: input.zoneId,
  ProjectId: input.projectId ?? 0,
  UniqVpcId: input.unVpcId ?? "",
  UniqSubnetId: input.unSubnetId ?? "",
  VpcId: input.vpcId ?? -1,
  SubnetId: input.subnetId ?? -1,
});

function upgradePrice({ site, input }: Call<UpgradeRedisInput>, instance: Instance): number {
  const size = input.memSize;
  if (size <= instance.Size)
    refuse("shrink", `${instance.InstanceId} has ${instance.Size} MB; it can only grow, and ${size} MB is not more.`);
  const { RedisShardNum, RedisReplicasNum } = instance;
  return cloud.shapePrice(site, instance, { RedisShardSize: size / RedisShardNum, RedisShardNum, RedisReplicasNum });
}
