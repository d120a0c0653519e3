// Generated from spec/tencent-redis/2017. Do not edit.
/** Every documented region. */
export const regions = ["gz", "ap-guangzhou"] as const;
