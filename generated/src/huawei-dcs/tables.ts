// Generated from spec/huawei-dcs/v2. Do not edit.
/**
 * What the diagnosis of an instance found as the cause of an anomaly. Texts in braces stand for
 * what the report fills in.
 */
export const DiagnosisCause = {
  TooManyConnections: { id: 1, description: "More than {THRESHOLD} connections are active." },
  TrafficBurst: { id: 2, description: "A burst of traffic." },
  DiskFault: { id: 3, description: "A fault of the underlying disk." },
  PersistenceFailed: { id: 4, description: "Persistence failed." },
  HighMemory: { id: 5, description: "More memory than {THRESHOLD} is used." },
  HighMemoryWithRdb: {
    id: 6,
    description: "RDB persistence is on and more memory than {THRESHOLD} is used.",
  },
  MemoryFragmentation: { id: 7, description: "The memory inside Redis is badly fragmented." },
  LowHitRate: { id: 8, description: "The hit rate is below {THRESHOLD}." },
  MassExpiry: { id: 9, description: "Many keys expire at once." },
  SlowCommands: { id: 10, description: "Commands of O(N) complexity were run: {COMMANDS}." },
  HighCpu: { id: 11, description: "The CPU load is above {THRESHOLD}." },
  Persistence: { id: 12, description: "Persistence is under way." },
  RisingQps: { id: 13, description: "The number of requests a second has risen." },
} as const;

/** What an anomaly that the diagnosis of an instance found leads to. */
export const DiagnosisImpact = {
  ConnectionsRefused: { id: 1, description: "Redis refuses connections." },
  ConnectionsDropped: { id: 2, description: "Redis drops connections." },
  SlowResponses: { id: 3, description: "Redis answers slowly." },
  RdbPersistenceFailed: { id: 4, description: "RDB persistence fails." },
  LowerHitRate: { id: 5, description: "The hit rate falls." },
  AofPersistenceFailed: { id: 6, description: "AOF persistence fails." },
} as const;

/** What the diagnosis of an instance advises to do. */
export const DiagnosisAdvice = {
  PoolConnections: { id: 1, description: "Let clients reuse connections from a pool." },
  SplitOrCluster: { id: 2, description: "Use read/write splitting or a cluster." },
  Resize: { id: 3, description: "Give the instance more memory." },
  PurgeMemory: { id: 4, description: "Run MEMORY PURGE by hand when there is little traffic." },
  ReduceEviction: {
    id: 5,
    description: "Look at how Redis is used, or cache smaller pieces, so that less is evicted.",
  },
  SpreadExpiry: { id: 6, description: "Spread the expiry times of keys." },
  AvoidSlowCommands: { id: 7, description: "Avoid commands of O(N) complexity." },
} as const;

/**
 * Parameters of an instance that ListConfigurations shows and UpdateConfigurations changes. Values
 * travel as texts.
 */
export const ConfigurationParameter = {
  Timeout: {
    id: "1",
    parameter: "timeout",
    type: "integer",
    min: 0,
    max: 7200,
    unit: "seconds",
    default: "0",
    description: "How long a client may be idle before its connection is closed; 0 for ever.",
  },
  MaxmemoryPolicy: {
    id: "2",
    parameter: "maxmemory-policy",
    type: "string",
    values: [
      "volatile-lru",
      "allkeys-lru",
      "volatile-random",
      "allkeys-random",
      "volatile-ttl",
      "noeviction",
      "volatile-lfu",
      "allkeys-lfu",
    ],
    description:
      "Which keys are evicted when the memory is full. The default, noeviction or volatile-lru, and the values allowed depend on version and type of the instance.",
  },
  HashMaxZiplistEntries: {
    id: "3",
    parameter: "hash-max-ziplist-entries",
    type: "integer",
    min: 1,
    max: 10000,
    default: "512",
    description: "A hash with fewer entries is stored in the compact ziplist encoding.",
  },
  HashMaxZiplistValue: {
    id: "4",
    parameter: "hash-max-ziplist-value",
    type: "integer",
    min: 1,
    max: 10000,
    default: "64",
    description: "A hash whose longest field is shorter is stored in the compact ziplist encoding.",
  },
  ListMaxZiplistEntries: {
    id: "5",
    parameter: "list-max-ziplist-entries",
    type: "integer",
    min: 1,
    max: 10000,
    default: "512",
    description: "A list with fewer entries is stored in the compact ziplist encoding.",
  },
  ListMaxZiplistValue: {
    id: "6",
    parameter: "list-max-ziplist-value",
    type: "integer",
    min: 1,
    max: 10000,
    default: "64",
    description: "A list whose longest entry is shorter is stored in the compact ziplist encoding.",
  },
  SetMaxIntsetEntries: {
    id: "7",
    parameter: "set-max-intset-entries",
    type: "integer",
    min: 1,
    max: 10000,
    default: "512",
    description: "A set of integers with fewer members is stored in the compact intset encoding.",
  },
  ZsetMaxZiplistEntries: {
    id: "8",
    parameter: "zset-max-ziplist-entries",
    type: "integer",
    min: 1,
    max: 10000,
    default: "128",
    description: "A sorted set with fewer members is stored in the compact ziplist encoding.",
  },
  ZsetMaxZiplistValue: {
    id: "9",
    parameter: "zset-max-ziplist-value",
    type: "integer",
    min: 1,
    max: 10000,
    default: "64",
    description:
      "A sorted set whose longest member is shorter is stored in the compact ziplist encoding.",
  },
  LatencyMonitorThreshold: {
    id: "10",
    parameter: "latency-monitor-threshold",
    type: "integer",
    min: 0,
    max: 86400000,
    unit: "ms",
    default: "0",
    description:
      "Operations that take at least as long are recorded for the LATENCY commands; 0 switches this off.",
  },
  Maxclients: {
    id: "11",
    parameter: "maxclients",
    type: "integer",
    min: 1000,
    max: 50000,
    default: "10000",
    description: "Most clients that are connected at once.",
  },
  ReservedMemory: {
    id: "12",
    parameter: "reserved-memory",
    type: "integer",
    min: 0,
    unit: "MB",
    default: "0",
    description:
      "Memory kept free for persistence and replication. Master/standby instances only. At most half of the memory of the instance and no more than is free now.",
  },
  NotifyKeyspaceEvents: {
    id: "13",
    parameter: "notify-keyspace-events",
    type: "string",
    pattern: "^(?=.*[KE])(?!.*A.*[g$lshzxe])(?!.*[g$lshzxe].*A)[KEAg$lshzxe]+$",
    default: "Ex",
    description:
      "Which events of keys are published. K (keyspace) or E (key event) or both, and classes: g generic commands, $ strings, l lists, s sets, h hashes, z sorted sets, x expiry, e eviction; A stands for all classes and excludes naming them. AKE publishes everything.",
  },
  ReplBacklogSize: {
    id: "14",
    parameter: "repl-backlog-size",
    type: "integer",
    min: 16384,
    max: 1073741824,
    unit: "bytes",
    default: "1048576",
    description: "Buffer from which a replica that was away catches up without a full copy.",
  },
  ReplBacklogTtl: {
    id: "15",
    parameter: "repl-backlog-ttl",
    type: "integer",
    min: 0,
    max: 604800,
    unit: "seconds",
    default: "3600",
    description: "How long the master keeps that buffer when no replica is connected; 0 for ever.",
  },
  Appendfsync: {
    id: "16",
    parameter: "appendfsync",
    type: "string",
    values: ["no", "always", "everysec"],
    default: "everysec",
    description:
      "When the append-only file is flushed to disk: by the system (no), after each write (always) or once a second (everysec).",
  },
  Appendonly: {
    id: "17",
    parameter: "appendonly",
    type: "string",
    values: ["yes", "no"],
    default: "yes",
    description:
      "Whether writes are logged to the append-only file. Without it a power failure loses recent data.",
  },
  SlowlogLogSlowerThan: {
    id: "18",
    parameter: "slowlog-log-slower-than",
    type: "integer",
    min: 0,
    max: 1000000,
    unit: "microseconds",
    default: "10000",
    description: "Commands that take longer are recorded as slow.",
  },
  SlowlogMaxLen: {
    id: "19",
    parameter: "slowlog-max-len",
    type: "integer",
    min: 0,
    max: 1000,
    default: "128",
    description: "How many slow commands are kept. They take memory; SLOWLOG RESET clears them.",
  },
  LuaTimeLimit: {
    id: "20",
    parameter: "lua-time-limit",
    type: "integer",
    min: 100,
    max: 5000,
    unit: "ms",
    default: "5000",
    description: "Longest run of a Lua script.",
  },
  ReplTimeout: {
    id: "21",
    parameter: "repl-timeout",
    type: "integer",
    min: 30,
    max: 3600,
    unit: "seconds",
    default: "60",
    description: "Time after which replication counts as broken.",
  },
  ProtoMaxBulkLen: {
    id: "22",
    parameter: "proto-max-bulk-len",
    type: "integer",
    min: 1048576,
    max: 536870912,
    unit: "bytes",
    default: "536870912",
    description: "Largest request of the Redis protocol.",
  },
  MasterReadOnly: {
    id: "23",
    parameter: "master-read-only",
    type: "string",
    values: ["yes", "no"],
    default: "no",
    description: "Whether the instance is read-only, so that writes fail.",
  },
  ClientOutputBufferSlaveSoftLimit: {
    id: "24",
    parameter: "client-output-buffer-slave-soft-limit",
    type: "integer",
    min: 0,
    max: 134217728,
    unit: "bytes",
    default: "13421772",
    description:
      "A replica whose output buffer stays above this for as long as client-output-buffer-limit-slave-soft-seconds says is disconnected.",
  },
  ClientOutputBufferSlaveHardLimit: {
    id: "25",
    parameter: "client-output-buffer-slave-hard-limit",
    type: "integer",
    min: 0,
    max: 134217728,
    unit: "bytes",
    default: "13421772",
    description: "A replica whose output buffer exceeds this is disconnected at once.",
  },
  ClientOutputBufferLimitSlaveSoftSeconds: {
    id: "26",
    parameter: "client-output-buffer-limit-slave-soft-seconds",
    type: "integer",
    min: 0,
    max: 60,
    unit: "seconds",
    default: "60",
    description:
      "How long the output buffer of a replica may stay above client-output-buffer-slave-soft-limit.",
  },
  ReservedMemoryPercent: {
    id: "30",
    parameter: "reserved-memory-percent",
    type: "integer",
    min: 0,
    max: 80,
    unit: "%",
    default: "0",
    description: "Share of the memory reserved for other things than the cache.",
  },
} as const;

/** Why a backup or a restoration failed (error_code of its record). */
export const BackupFailure = {
  ToolStartFailed: {
    code: "dcs.08.0001",
    description: "The backup and restore tool could not be started.",
  },
  Timeout: { code: "dcs.08.0002", description: "Took too long." },
  BucketDeletionFailed: { code: "dcs.08.0003", description: "The bucket could not be deleted." },
  AccessKeyFailed: {
    code: "dcs.08.0004",
    description: "The access key for the bucket could not be obtained.",
  },
  BucketCreationFailed: { code: "dcs.08.0005", description: "The bucket could not be created." },
  SizeQueryFailed: {
    code: "dcs.08.0006",
    description: "The size of the backup could not be found out.",
  },
  SyncFailed: {
    code: "dcs.08.0007",
    description: "Data could not be synchronised while restoring.",
  },
  OtherTaskRunning: {
    code: "dcs.08.0008",
    description:
      "The scheduled backup did not run because the instance was busy with another task.",
  },
} as const;
