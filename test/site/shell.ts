import { spawnSync } from "node:child_process";

/** Whether this machine has a program; the project needs none of them, readers of the guides do. */
export const hasProgram = (name: string): boolean => spawnSync(name, ["--version"]).error === undefined;
