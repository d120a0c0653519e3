import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as morph from "ts-morph";
import { AuditError } from "./failure.js";

/** ts-morph as a module. This file is its only door: it is an optional peer, loaded when an audit begins. */
export type Morph = typeof morph;
export type Project = morph.Project;
export type { ts } from "ts-morph";

/** Loads ts-morph: the one beside the package, or else the one that the folder's project has installed. */
export async function loadMorph(folder: string): Promise<Morph> {
  try {
    return await import("ts-morph");
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    const path = createRequire(join(folder, "package.json")).resolve("ts-morph");
    return (await import(pathToFileURL(path).href)) as Morph; // what is there under that name
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new AuditError(
      "The audit reads your code with ts-morph, which is not installed. Run: npm install --save-dev ts-morph",
    );
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
