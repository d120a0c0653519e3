export * from "./exported.js";
export * from "./formats.js";
export * from "./keys.js";
export * from "./member-schema.js";
export * from "./scalars.js";
export type * from "./written.js";
