// Generated from spec/tencent-redis/2018-04-12. Do not edit.
export * from "../runtime/vendors/tencent/metadata.js";
export * from "../runtime/vendors/tencent/assume-role.js";
export * from "../runtime/index.js";
export type * from "./actions.js";
export * from "./client.js";
export * from "./enums.js";
export type * from "./errors.js";
export * from "./functions.js";
export type * from "./structures.js";
