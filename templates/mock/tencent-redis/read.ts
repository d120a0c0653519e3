import { numberOf, textOf, type Input } from "../state/input.js";
import { pageAt, type Page } from "../state/page.js";
import { among, contains, equals, sorted } from "../state/select.js";
import type { Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { refuse } from "./work.js";
import { textsOf, numbersOf, recordsOf } from "../state/input.js";

/** The page that Limit and Offset ask for. An Offset that is no multiple of Limit would skip rows or show them twice. */
export function paged<Row>(input: Input, rows: readonly Row[], usual = 20): Page<Row> {
  const limit = numberOf(input, "Limit") ?? usual;
  const offset = numberOf(input, "Offset") ?? 0;
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
export function selectedInstances(site: Site, input: Input): readonly Instance[] {
  const rows = site.instances.rows().filter((row) => fitsIdentity(input, row) && fitsKind(input, row));
  return ordered(rows, textOf(input, "OrderBy"), numberOf(input, "OrderType"));
}

function fitsIdentity(input: Input, row: Instance): boolean {
  const keys = textsOf(input, "SearchKeys") ?? [];
  const found = (key: string): boolean => row.InstanceName.includes(key) || [row.InstanceId, row.WanIp].includes(key);
  return (
    equals(textOf(input, "InstanceId") || undefined, row.InstanceId) &&
    among(textsOf(input, "InstanceIds"), row.InstanceId) &&
    equals(textOf(input, "InstanceName") || undefined, row.InstanceName) &&
    contains(textOf(input, "SearchKey"), row.InstanceName) &&
    (keys.length === 0 || keys.some(found)) &&
    fitsTags(input, row)
  );
}

function fitsTags(input: Input, { InstanceTags }: Instance): boolean {
  const keys = textsOf(input, "TagKeys") ?? [];
  const tags = recordsOf(input, "InstanceTags") ?? [];
  return (
    (keys.length === 0 || InstanceTags.some(({ TagKey }) => keys.includes(TagKey))) &&
    tags.every((tag) =>
      InstanceTags.some(({ TagKey, TagValue }) => TagKey === tag["TagKey"] && TagValue === tag["TagValue"]),
    )
  );
}

function fitsKind(input: Input, row: Instance): boolean {
  const billing = textOf(input, "BillingMode");
  const architecture = row.ProductType === "cluster" ? 3 : 2;
  const zones = new Set(row.NodeSet.map(({ ZoneId }) => ZoneId)).size;
  const engine = textOf(input, "EngineName");
  return (
    among(numbersOf(input, "Status"), row.Status) &&
    among(numbersOf(input, "ProjectIds"), row.ProjectId) &&
    among(textsOf(input, "UniqVpcIds"), row.UniqVpcId) &&
    among(textsOf(input, "UniqSubnetIds"), row.UniqSubnetId) &&
    among(textsOf(input, "VpcIds"), String(row.VpcId)) &&
    among(textsOf(input, "SubnetIds"), String(row.SubnetId)) &&
    among(numbersOf(input, "AutoRenew"), row.AutoRenewFlag) &&
    equals(numberOf(input, "Type"), row.Type) &&
    among(numbersOf(input, "TypeList"), row.Type) &&
    among(textsOf(input, "ProductVersions"), row.ProductVersion) &&
    equals(numberOf(input, "TypeVersion"), architecture) &&
    (billing === undefined || (billing === "prepaid") === (row.BillingMode === 1)) &&
    (engine === undefined || engineOf(row) === engine) &&
    equals(textOf(input, "AzMode"), zones > 1 ? "multiaz" : "singleaz")
  );
}

const engineOf = ({ Type, CurrentRedisVersion }: Instance): string =>
  [3, 4].includes(Type) ? "CKV" : `Redis-${CurrentRedisVersion.split(".").slice(0, 2).join(".")}`;
