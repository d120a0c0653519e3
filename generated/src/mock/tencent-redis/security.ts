import { handlers, type Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { knownGroups } from "./orders.js";
import { paged } from "./read.js";
import type { SecurityGroup } from "./rows.js";
import { existing, namedInstance } from "./work.js";

/** Security groups and the instances that they are bound to. */
export const security = handlers({
  AssociateSecurityGroups: ({ site, input }) =>
    bind(site, input.InstanceIds, (bound) => [...bound, input.SecurityGroupId]),
  DisassociateSecurityGroups: ({ site, input }) =>
    bind(site, input.InstanceIds, (bound) => bound.filter((id) => id !== input.SecurityGroupId)),
  ModifyDBInstanceSecurityGroups: ({ site, input }) => bind(site, [input.InstanceId], () => input.SecurityGroupIds),

  DescribeDBSecurityGroups: (call) => {
    const instance = namedInstance(call);
    const Groups = groupsOf(call.site, instance).map(withRules);
    return { Groups, VIP: instance.WanIp, VPort: String(instance.Port) };
  },

  DescribeInstanceSecurityGroup: ({ site, input }) => {
    const rows = input.InstanceIds.map((id) => {
      return { InstanceId: id, SecurityGroupDetails: groupsOf(site, existing(site, id)).map(inOldForm) };
    });
    return { InstanceSecurityGroupsDetail: rows };
  },

  DescribeProjectSecurityGroups: ({ site, input }) => {
    const key = input.SearchKey ?? "";
    const rows = ofProject(site, input.ProjectId).filter(
      (row) => row.SecurityGroupId === key || row.SecurityGroupName.includes(key),
    );
    const page = paged(input, rows);
    return { Groups: page.rows.map(withRules), Total: page.total };
  },

  DescribeProjectSecurityGroup: ({ site, input }) => {
    const id = input.SecurityGroupId ?? "";
    const rows = ofProject(site, input.ProjectId).filter((row) => ["", row.SecurityGroupId].includes(id));
    return { SecurityGroupDetails: rows.map(inOldForm) };
  },
});

function bind(site: Site, ids: readonly string[] = [], groups: (bound: readonly string[]) => readonly string[]) {
  const bound = ids.map((id) => existing(site, id));
  for (const { InstanceId, securityGroups } of bound)
    site.instances.change(InstanceId, { securityGroups: knownGroups(site, groups(securityGroups)) });
  return {};
}

const groupsOf = (site: Site, { securityGroups }: Instance): readonly SecurityGroup[] =>
  site.securityGroups.rows().filter(({ SecurityGroupId }) => securityGroups.includes(SecurityGroupId));

/** Groups of a project; of every one when it is -1 or absent. */
const ofProject = (site: Site, project = -1): readonly SecurityGroup[] =>
  site.securityGroups.rows().filter(({ ProjectId }) => project === -1 || ProjectId === project);

const rule = {
  Action: "ACCEPT",
  AddressModule: "",
  CidrIp: "0.0.0.0/0",
  Desc: "",
  IpProtocol: "ALL",
  PortRange: "ALL",
  ServiceModule: "",
  Id: "",
};
const oldRule = { Action: "ACCEPT", Ip: "0.0.0.0/0", Port: "ALL", Proto: "ALL" };

const withRules = (group: SecurityGroup) => ({ ...group, Inbound: [rule], Outbound: [rule] });
const inOldForm = (group: SecurityGroup) => ({ ...group, InboundRule: [oldRule], OutboundRule: [oldRule] });
