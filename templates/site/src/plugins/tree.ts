import type { h } from "hastscript";

/** Nodes of the trees that the plugins change: those of hastscript, and what Markdown has before it becomes HTML. */
type Made = ReturnType<typeof h>;
export type Element = Extract<Made, { type: "element" }>;
export type Root = Extract<Made, { type: "root" }>;
export type Child = Element["children"][number] | { type: "raw"; value: string };

/** The file that a tree comes from. */
export interface Source {
  readonly path: string;
}
