// Generated from spec. Do not edit.
/** Name and version. */
export const agent = "cachesmith-sdk/0.1.14";
