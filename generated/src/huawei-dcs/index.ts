// Generated from spec/huawei-dcs/v2. Do not edit.
export * from "../runtime/vendors/huawei/metadata.js";
export * from "../runtime/vendors/huawei/assume-role.js";
export * from "../runtime/index.js";
export type * from "./actions.js";
export * from "./client.js";
export * from "./enums.js";
export type * from "./errors.js";
export * from "./functions.js";
export * from "./permissions.js";
export type * from "./structures.js";
export * from "./tables.js";
