import { handlers } from "./cloud.js";
import { digestOf } from "../random.js";
import { groupId, type Instance } from "./instance.js";
import { paged } from "./instances.js";
import { named, namedUsable, refuse } from "./work.js";

/** Shards, their nodes, and which replica is to take over. */
export const nodes = handlers({
  ListGroupReplicationInfo: (call) => {
    const instance = named(call);
    if (instance.cache_mode === "single") refuse("parameter", `${instance.instance_id} is a single node.`);
    const group_list = groupsOf(instance).map((rows, index) => ({
      group_id: groupId(instance, index),
      group_name: `group-${index}`,
      replication_list: rows.map(replicaOf),
    }));
    return { group_list, group_count: group_list.length };
  },

  ListInstanceNodes: ({ site, input }) => {
    const rows = site.instances.rows().filter(({ engine_version }) => engine_version !== "3.0");
    const page = paged(input, rows);
    return { count: page.total, instances: page.rows.map(withNodes) };
  },

  UpdateReplicaPriority: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const { group_id: group, node_id: node } = input;
    const found = groupsOf(instance)
      .flat()
      .find((row) => row.node_id === node && row.group_id === group);
    if (!found) return refuse("parameter", `${instance.instance_id} has no node ${node} in the group ${group}.`);
    if (found.role === "master") refuse("parameter", `Node ${node} is the master, which has no weight.`);
    const weights = { ...instance.weights, [node]: input.slave_priority_weight };
    site.instances.change(instance.instance_id, { weights });
    return {};
  },
});

function withNodes(instance: Instance) {
  const rows = instance.work === "creating" ? [] : groupsOf(instance).flat();
  return { instance_id: instance.instance_id, node_count: rows.length, nodes: rows.map(listed) };
}

/** The nodes of each shard. */
const groupsOf = (instance: Instance) =>
  Array.from({ length: instance.sharding_count }, (_, group) =>
    Array.from({ length: instance.replica_count }, (__, index) => nodeOf(instance, group, index)),
  );

/** What both lists of nodes have of one: which it is, and what it does. */
function nodeOf(instance: Instance, group: number, index: number) {
  const { instance_id, ip, port, az_codes, master, weights } = instance;
  const id = (what: string): string => digestOf(`${instance_id} ${what} ${group} ${index}`);
  const role = index === master ? "master" : "slave";
  const address =
    index === 0 && group === 0 ? ip : `${ip.split(".").slice(0, 2).join(".")}.${group + 100}.${index + 10}`;
  return {
    ...{ role, address, port, group },
    node_id: id("node"),
    logical_node_id: id("logical"),
    replication_id: id("replication"),
    group_id: groupId(instance, group),
    az_code: az_codes[index] ?? az_codes[0],
    priority_weight: weights[id("node")] ?? 100,
    dimensions: [
      { name: "dcs_instance_id", value: instance_id },
      { name: "dcs_cluster_redis_node", value: id("dimension") },
    ],
  } as const;
}

type Node = ReturnType<typeof nodeOf>;

/** A node in the list of nodes. */
const listed = ({ role, address, port, group, ...node }: Node) => ({
  ...node,
  group_name: `group-${group}`,
  name: `${role === "master" ? "(master)" : "(replica)"}${address}`,
  node_ip: address,
  node_port: String(port),
  node_role: "redis-server",
  node_type: role,
  status: "Active",
  is_access: true,
  is_remove_ip: false,
});

/** A node as its shard shows it. */
const replicaOf = ({ role, address, replication_id, node_id, az_code, dimensions }: Node) => ({
  ...{ replication_id, node_id, az_code, dimensions },
  replication_ip: address,
  replication_role: role,
  is_replication: role === "slave",
  status: "Active",
});
