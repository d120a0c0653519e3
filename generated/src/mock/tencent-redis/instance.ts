import type * as actions from "../../tencent-redis/actions.js";
import type * as structures from "../../tencent-redis/structures.js";
import type { Part } from "../state/handlers.js";
import type { Password } from "../state/password.js";
import type { RowOf } from "../state/table.js";
import { inService } from "./in-service.js";
import { noTime } from "./time.js";

export const status = { created: 0, processing: 1, running: 2, isolated: -2, deleting: -3 } as const;

const clusters: readonly number[] = [4, 7, 9, 16, 18];
const kernels: Readonly<Record<number, string>> = {
  2: "2.8.0",
  3: "3.2.0",
  4: "3.2.0",
  6: "4.0.0",
  7: "4.0.0",
  8: "5.0.0",
  9: "5.0.0",
  15: "6.2.0",
  16: "6.2.0",
  17: "7.0.0",
  18: "7.0.0",
};

export const isCluster = (type: number): boolean => clusters.includes(type);
/** Types that are sold; one with a single node is not. */
export const isSold = (type: number): boolean => kernels[type] !== undefined;

/** Where a new instance goes. */
export interface Home {
  readonly id: string;
  readonly region: string;
  readonly zone: number;
  /** Number of the instance in its region: its address comes of it. */
  readonly number: number;
}

export type Node = RowOf<structures.RedisNodeInfo, "NodeType" | "NodeId" | "ZoneId" | "ZoneName">;

/** A healthy instance as DescribeInstances shows it: the least that can be bought, in service, paid by use, without a VPC. */
export const healthyInstance = (home: Home): ShownInstance => healthy(home);

function healthy({ id, region, zone, number }: Home) {
  return {
    InstanceId: id,
    InstanceName: id,
    Appid: 1_250_000_000,
    ProjectId: 0,
    ProjectName: "默认项目",
    Region: region,
    RegionId: regionNumber(region),
    ZoneId: zone,
    Status: status.running,
    SubStatus: 0,
    InstanceTitle: "",
    WanIp: `10.${(number >> 16) % 256}.${(number >> 8) % 256}.${number % 256}`,
    Port: 6379,
    Createtime: noTime,
    DeadlineTime: noTime,
    CloseTime: noTime,
    OfflineTime: "",
    Size: 1024,
    SizeUsed: 0,
    DiskSize: 0,
    Type: 15,
    ProductType: "standalone",
    Engine: "Redis",
    RedisShardSize: 1024,
    RedisShardNum: 1,
    RedisReplicasNum: 1,
    NodeSet: [],
    Tags: [],
    InstanceTags: [],
    InstanceNode: [],
    ...inService,
  } satisfies Part<structures.InstanceSet>;
}

/** What DescribeInstances shows of an instance. */
export type ShownInstance = RowOf<structures.InstanceSet, keyof ReturnType<typeof healthy>>;

/** An instance: what goes over the wire, and what nobody gets to see. */
export interface Instance extends ShownInstance {
  /** Background work that holds it. */
  readonly task: number | undefined;
  /** Undefined when nobody set one: then any fits. */
  readonly password: Password | undefined;
  readonly securityGroups: readonly string[];
  /** Parameters that are not at their default. */
  readonly params: Readonly<Record<string, string>>;
  readonly ssl: boolean;
  readonly readPolicy: NonNullable<actions.EnableReplicaReadonlyInput["ReadonlyPolicy"]>;
  readonly maintenance: RowOf<actions.DescribeMaintenanceWindowOutput, "StartTime" | "EndTime">;
  readonly backupTime: RowOf<actions.DescribeAutoBackupConfigOutput, "WeekDays" | "TimePeriod">;
  readonly addedBandwidth: number;
  readonly logDelivery: RowOf<structures.LogDeliveryInfo, "Enabled" | "LogsetId" | "TopicId" | "LogRegion">;
}

/** What there is of an instance behind what it shows. */
export function instanceOf(shown: ShownInstance, password?: Password): Instance {
  return {
    ...settled(shown),
    task: undefined,
    password,
    securityGroups: [],
    params: {},
    ssl: false,
    readPolicy: ["master"],
    maintenance: { StartTime: "03:00", EndTime: "06:00" },
    backupTime: {
      WeekDays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
      TimePeriod: "03:00-04:00",
    },
    addedBandwidth: 0,
    logDelivery: { Enabled: false, LogsetId: "", TopicId: "", LogRegion: "" },
  };
}

/** Members that follow from others: sizes, nodes, versions. */
export function settled<Shown extends ShownInstance>(shown: Shown): Shown {
  const { Type, RedisShardSize, RedisShardNum, RedisReplicasNum, ZoneId, Region, CurrentRedisVersion, VpcId } = shown;
  const nodes = Array.from({ length: 1 + RedisReplicasNum }, (_, index): Node => {
    const given = shown.NodeSet[index];
    const zone = given?.ZoneId ?? ZoneId;
    const id = given?.NodeId ?? 330_000 + index;
    return {
      NodeType: given?.NodeType ?? (index === 0 ? 0 : 1),
      NodeId: id,
      ZoneId: zone,
      ZoneName: zoneName(Region, zone),
    };
  });
  return {
    ...shown,
    Size: RedisShardSize * RedisShardNum,
    ProductType: isCluster(Type) ? "cluster" : "standalone",
    NodeSet: nodes,
    CurrentRedisVersion: CurrentRedisVersion || (kernels[Type] ?? ""),
    VpcId: shown.UniqVpcId === "" ? VpcId : numberFor(shown.UniqVpcId),
    SubnetId: shown.UniqSubnetId === "" ? shown.SubnetId : numberFor(shown.UniqSubnetId),
  };
}

const titles: Readonly<Record<number, string>> = {
  [status.created]: "待初始化",
  [status.processing]: "流程中",
  [status.running]: "运行中",
  [status.isolated]: "已隔离",
  [status.deleting]: "待删除",
};

/** An instance as the wire shows it. */
export function shownInstance(instance: Instance): ShownInstance {
  const { task: _task, password: _password, securityGroups: _groups, params: _params, ssl: _ssl, ...some } = instance;
  const { readPolicy: _policy, maintenance: _maintenance, backupTime: _time, ...others } = some;
  const { addedBandwidth: _bandwidth, logDelivery: _delivery, ...shown } = others;
  return { ...shown, InstanceTitle: titles[instance.Status] ?? "" };
}

/** Name of a zone by its number: 100003 in ap-guangzhou is ap-guangzhou-3. */
export const zoneName = (region: string, zone: number): string => `${region}-${zone % 10_000}`;

const regionNumbers: Readonly<Record<string, number>> = {
  "ap-guangzhou": 1,
  "ap-shanghai": 4,
  "ap-hongkong": 5,
  "ap-shanghai-fsi": 7,
  "ap-beijing": 8,
  "ap-singapore": 9,
  "ap-shenzhen-fsi": 11,
  "na-siliconvalley": 15,
  "ap-chengdu": 16,
  "eu-frankfurt": 17,
  "ap-seoul": 18,
  "ap-chongqing": 19,
  "na-ashburn": 22,
  "ap-bangkok": 23,
  "ap-tokyo": 25,
};

export const regionNumber = (region: string): number => regionNumbers[region] ?? 1;

/** Zone of an instance for which none was named. */
export const firstZone = 100_001;

/** Number of a zone by its name; undefined when it is no name of a zone. */
export function zoneNumber(name: string): number | undefined {
  const digits = /-(\d{1,4})$/.exec(name)?.[1];
  return digits === undefined ? undefined : 100_000 + Number(digits);
}

/** The vendor's old numeric id of something, made of its text id: the same for the same. */
export function numberFor(id: string): number {
  let number = 7;
  for (const letter of id) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 9_000_000;
  return 1_000_000 + number;
}
