import type { DescribeInstancesInput } from "../../tencent-redis/actions.js";
import { pageAt, type Page } from "../state/page.js";
import { among, contains, equals, sorted } from "../state/select.js";
import type { Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { refuse } from "./work.js";

interface Paging {
  readonly Limit?: number | undefined;
  readonly Offset?: number | undefined;
}

/** The page that Limit and Offset ask for. An Offset that is no multiple of Limit would skip rows or show them twice. */
export function paged<Row>(input: Paging, rows: readonly Row[], usual = 20): Page<Row> {
  const limit = input.Limit ?? usual;
  const offset = input.Offset ?? 0;
  if (limit < 1) refuse("offset", `Limit is ${limit}; a page has one row at least.`);
  if (offset < 0 || offset % limit !== 0)
    refuse("offset", `Offset is ${offset}; it is the number of the first row, a multiple of Limit (${limit}).`);
  return pageAt(rows, offset, limit);
}

const orders: Readonly<Record<string, (instance: Instance) => number | string>> = {
  projectId: ({ ProjectId }) => ProjectId,
  createtime: ({ Createtime }) => Createtime,
  instancename: ({ InstanceName }) => InstanceName,
  type: ({ Type }) => Type,
  curDeadline: ({ DeadlineTime }) => DeadlineTime,
  redisId: ({ InstanceId }) => InstanceId,
};

/** Instances in the order that is asked for; the newest first when none is. */
export function ordered(
  rows: readonly Instance[],
  by: string | undefined,
  type: number | undefined,
): readonly Instance[] {
  const key = orders[by ?? ""];
  if (!key) return [...rows].reverse();
  return sorted(rows, key, type === 0 ? "ascending" : "descending");
}

/** Instances that all filters of the input let through, in its order. */
export function selectedInstances(site: Site, input: DescribeInstancesInput): readonly Instance[] {
  const rows = site.instances.rows().filter((row) => fitsIdentity(input, row) && fitsKind(input, row));
  return ordered(rows, input.OrderBy, input.OrderType);
}

function fitsIdentity(input: DescribeInstancesInput, row: Instance): boolean {
  const keys = input.SearchKeys ?? [];
  const found = (key: string): boolean => row.InstanceName.includes(key) || [row.InstanceId, row.WanIp].includes(key);
  return (
    equals(input.InstanceId || undefined, row.InstanceId) &&
    among(input.InstanceIds, row.InstanceId) &&
    equals(input.InstanceName || undefined, row.InstanceName) &&
    contains(input.SearchKey, row.InstanceName) &&
    (keys.length === 0 || keys.some(found)) &&
    fitsTags(input, row)
  );
}

function fitsTags(input: DescribeInstancesInput, { InstanceTags }: Instance): boolean {
  const keys = input.TagKeys ?? [];
  const tags = input.InstanceTags ?? [];
  return (
    (keys.length === 0 || InstanceTags.some(({ TagKey }) => keys.includes(TagKey))) &&
    tags.every((tag) => InstanceTags.some(({ TagKey, TagValue }) => TagKey === tag.TagKey && TagValue === tag.TagValue))
  );
}

function fitsKind(input: DescribeInstancesInput, row: Instance): boolean {
  const billing = input.BillingMode;
  const architecture = row.ProductType === "cluster" ? 3 : 2;
  const zones = new Set(row.NodeSet.map(({ ZoneId }) => ZoneId)).size;
  const engine = input.EngineName;
  return (
    among(input.Status, row.Status) &&
    among(input.ProjectIds, row.ProjectId) &&
    among(input.UniqVpcIds, row.UniqVpcId) &&
    among(input.UniqSubnetIds, row.UniqSubnetId) &&
    among(input.VpcIds, String(row.VpcId)) &&
    among(input.SubnetIds, String(row.SubnetId)) &&
    among(input.AutoRenew, row.AutoRenewFlag) &&
    equals(input.Type, row.Type) &&
    among(input.TypeList, row.Type) &&
    among(input.ProductVersions, row.ProductVersion) &&
    equals(input.TypeVersion, architecture) &&
    (billing === undefined || (billing === "prepaid") === (row.BillingMode === 1)) &&
    (engine === undefined || engineOf(row) === engine) &&
    equals(input.AzMode, zones > 1 ? "multiaz" : "singleaz")
  );
}

const engineOf = ({ Type, CurrentRedisVersion }: Instance): string =>
  [3, 4].includes(Type) ? "CKV" : `Redis-${CurrentRedisVersion.split(".").slice(0, 2).join(".")}`;
