import type { RemoveReplicationInstanceInput } from "../../tencent-redis/actions.js";
import { contains, equals } from "../state/select.js";
import { handlers, type Call, type Site } from "./cloud.js";
import { regionNumber, type Instance } from "./instance.js";
import { paged } from "./read.js";
import type { Group, Member, Task } from "./rows.js";
import { timeText } from "./time.js";
import { begin, namedInstance, namedUsable, refuse } from "./work.js";

const idle = 0;
const doing = { binding: 37, unbinding: 51, switching: 52, changingRole: 53 } as const;

const removeMember = (call: Call<RemoveReplicationInstanceInput>) => {
  const group = findGroup(call);
  const instance = namedUsable(call);
  memberOf(group, instance);
  return work(call, "055", instance, group, doing.unbinding, without(group, instance));
};

/** Replication groups and the roles of instances in them. */
export const replication = handlers({
  CreateReplicationGroup: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    checkFree(site, instance);
    const GroupId = site.setting.id("crs-rpl-");
    const members = [member(site, instance, "rw")];
    const GroupName = input.GroupName ?? GroupId;
    const done = (): void =>
      void site.groups.put({ GroupId, GroupName, Remark: input.Remark ?? "", Status: idle, members });
    return { TaskId: begin(call, { type: "050", instance, done }).TaskId, GroupId };
  },

  AddReplicationInstance: (call) => {
    const group = findGroup(call);
    const instance = namedUsable(call);
    checkFree(call.site, instance);
    if (instance.SizeUsed > 0) refuse("group-used", `${instance.InstanceId} holds data; only an empty one can join.`);
    const added = member(call.site, instance, call.input.InstanceRole);
    return work(call, "050", instance, group, doing.binding, [...group.members, added]);
  },

  RemoveReplicationInstance: removeMember,
  DeleteReplicationInstance: removeMember,

  ChangeMasterInstance: (call) => {
    const group = findGroup(call);
    const instance = namedUsable(call);
    memberOf(group, instance);
    const members = group.members.map((row) => {
      return withRole(call.site, row, row.InstanceId === instance.InstanceId ? "rw" : "r");
    });
    return work(call, "056", instance, group, doing.switching, members);
  },

  ChangeInstanceRole: (call) => {
    const group = findGroup(call);
    const instance = namedUsable(call);
    const changed = withRole(call.site, memberOf(group, instance), call.input.InstanceRole);
    return work(call, "057", instance, group, doing.changingRole, [...without(group, instance), changed]);
  },

  DescribeReplicationGroup: ({ site, input }) => {
    const key = input.SearchKey;
    const rows = site.groups
      .rows()
      .filter(
        ({ GroupId, GroupName }) =>
          equals(input.GroupId, GroupId) && (contains(key, GroupId) || contains(key, GroupName)),
      );
    const page = paged(input, rows);
    return { TotalCount: page.total, Groups: page.rows.map((group) => shownGroup(site, group)) };
  },

  DescribeReplicationGroupInstance: (call) => {
    const { InstanceId, Appid, RegionId } = namedInstance(call);
    const group = groupOf(call.site, InstanceId);
    const role = group?.members.find((row) => row.InstanceId === InstanceId)?.Role ?? "";
    const named = { GroupId: group?.GroupId ?? "", GroupName: group?.GroupName ?? "", InstanceRole: role };
    return { AppId: Appid, RegionId, ...named };
  },

  ModifyReplicationGroup: (call) => {
    const group = findGroup(call);
    const name = call.input.GroupName ?? group.GroupName;
    call.site.groups.change(group.GroupId, { GroupName: name, Remark: call.input.Remark ?? group.Remark });
    return {};
  },

  RemoveReplicationGroup: (call) => {
    const { GroupId, members } = findGroup(call);
    if (members.length > 0) refuse("parameter", `${GroupId} has ${members.length} instances; take them out first.`);
    call.site.groups.remove(GroupId);
    return {};
  },
});

/** The group that the input names, when nothing is being done to it. */
function findGroup({ site, input }: Call<{ readonly GroupId: string }>): Group {
  const id = input.GroupId;
  const group = site.groups.get(id) ?? refuse("group-missing", `No replication group has the id ${id}.`);
  if (group.Status !== idle) refuse("group-locked", `${id} is locked by another task.`);
  return group;
}

const groupOf = (site: Site, id: string): Group | undefined =>
  site.groups.rows().find(({ members }) => members.some(({ InstanceId }) => InstanceId === id));

function checkFree(site: Site, { InstanceId }: Instance): void {
  const group = groupOf(site, InstanceId);
  if (group) refuse("group-full", `${InstanceId} is in the group ${group.GroupId} already.`);
}

function memberOf({ GroupId, members }: Group, { InstanceId }: Instance): Member {
  const found = members.find((row) => row.InstanceId === InstanceId);
  return found ?? refuse("parameter", `${InstanceId} is not in the group ${GroupId}.`);
}

const without = ({ members }: Group, instance: Instance): readonly Member[] =>
  members.filter(({ InstanceId }) => InstanceId !== instance.InstanceId);

function member({ schedule }: Site, { InstanceId }: Instance, Role: Member["Role"]): Member {
  const time = timeText(schedule.now());
  return { InstanceId, Role, CreateTime: time, UpdateTime: time };
}

const withRole = ({ schedule }: Site, row: Member, Role: Member["Role"]): Member =>
  row.Role === Role ? row : { ...row, Role, UpdateTime: timeText(schedule.now()) };

/** Begins work on a group, after which it has these members. */
function work(
  call: Call,
  type: Task["TaskType"],
  instance: Instance,
  group: Group,
  now: Group["Status"],
  members: Group["members"],
) {
  const { groups } = call.site;
  groups.change(group.GroupId, { Status: now });
  const done = (): void => void groups.change(group.GroupId, { Status: idle, members });
  const failed = (): void => void groups.change(group.GroupId, { Status: idle });
  return { TaskId: begin(call, { type, instance, done, failed }).TaskId };
}

function shownGroup(site: Site, { GroupId, GroupName, Remark, Status, members }: Group) {
  const Instances = members.flatMap((row) => {
    const instance = site.instances.get(row.InstanceId);
    return instance ? [shownMember(instance, row)] : [];
  });
  const numbers = { AppId: 1_250_000_000, RegionId: regionNumber(site.region), InstanceCount: Instances.length };
  return { ...numbers, GroupId, GroupName, Remark, Status, Instances };
}

function shownMember(instance: Instance, { Role, CreateTime, UpdateTime }: Member) {
  const { InstanceId, InstanceName, RegionId, ZoneId, RedisReplicasNum, RedisShardNum, RedisShardSize } = instance;
  return {
    AppId: instance.Appid,
    InstanceId,
    InstanceName,
    RegionId,
    ZoneId,
    RedisReplicasNum,
    RedisShardNum,
    RedisShardSize,
    DiskSize: 0,
    Engine: instance.Engine,
    Role,
    Vip: instance.WanIp,
    Vip6: "",
    IPv6: "",
    VpcID: instance.VpcId,
    VPort: instance.Port,
    Status: instance.Status,
    GrocerySysId: 1_000_259,
    ProductType: instance.Type,
    CreateTime,
    UpdateTime,
  };
}
