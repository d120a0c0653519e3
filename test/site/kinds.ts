/** An action with all that actions have. */
export const action = "tencent-redis/actions/DescribeInstances/";

/** One page of each kind that the site has. */
export const kinds: Readonly<Record<string, string>> = {
  start: "",
  overview: "tencent-redis/",
  action,
  "action with an envelope": "huawei-dcs/actions/CreateInstance/",
  "deprecated action": "tencent-redis-2017/actions/ClearRedis/",
  structure: "tencent-redis/structures/InstanceSet/",
  table: "huawei-dcs/tables/DiagnosisCause/",
  errors: "tencent-redis/errors/",
  values: "tencent-redis/enums/",
  "rate limits": "tencent-redis/rate-limits/",
  permissions: "huawei-dcs/permissions/",
  deprecations: "tencent-redis/deprecations/",
  changelog: "tencent-redis/changelog/",
  errata: "tencent-redis/errata/",
  migration: "tencent-redis-2017/migration/",
  guide: "guides/credentials/",
};
