export * from "./exported.js";
export * from "./formats.js";
export * from "./keys.js";
export type * from "./json-schema.js";
export * from "./member-schema.js";
export * from "./scalars.js";
export type * from "./written.js";
