import { createHash } from "node:crypto";
import type { RedisNodeInfo } from "../../tencent-redis/structures.js";
import { zoneName, zoneNumber, type Instance, type Node } from "./instance.js";

/** The nodes that NodeSet of an input places, in a region; those without a zone go to `zone`. */
export const givenNodes = (given: readonly RedisNodeInfo[] = [], region: string, zone: number): readonly Node[] =>
  given.map((node, index) => {
    const ZoneId = zoneOf(node) ?? zone;
    const NodeType = node.NodeType;
    return {
      NodeType,
      NodeId: node.NodeId ?? 330_000 + index,
      ZoneId,
      ZoneName: zoneName(region, ZoneId),
    };
  });

/** The zone that an input names, by number or by name. */
export const zoneOf = (input: Pick<RedisNodeInfo, "ZoneId" | "ZoneName">): number | undefined =>
  input.ZoneId ?? zoneNumber(input.ZoneName ?? "");

interface ShardNode {
  readonly id: string;
  readonly shard: number;
  readonly slots: string;
  readonly node: Node;
}

/** Every node of every shard. */
export function nodesOf(instance: Instance): readonly ShardNode[] {
  const { RedisShardNum, NodeSet } = instance;
  return Array.from({ length: RedisShardNum }, (_, shard) => {
    const [first, next] = [shard, shard + 1].map((index) => Math.floor((16_384 * index) / RedisShardNum));
    const slots = `${first ?? 0}-${(next ?? 16_384) - 1}`;
    return NodeSet.map((node, index) => ({ id: nodeId(instance, shard * 10 + index), shard, slots, node }));
  }).flat();
}

/** 40 hexadecimal digits that are the same for the same node. */
export const nodeId = ({ InstanceId }: Instance, index: number): string =>
  createHash("sha1").update(`${InstanceId}/${index}`).digest("hex");
