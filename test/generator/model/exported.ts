import { exportModel } from "../../../generator/model/export.js";
import { once } from "../../once.js";
import { modelOf } from "../pipeline/project.js";

/** What the tests read of an exported model; the schema test vouches for the shape. */
export interface Exported {
  readonly services: readonly ExportedService[];
}

export interface ExportedService {
  readonly id: string;
  readonly regions: readonly string[];
  readonly actions: readonly ExportedAction[];
  readonly structures: readonly { readonly name: string; readonly members: readonly ExportedMember[] }[];
  readonly errors: readonly { readonly code: string; readonly scope: "common" | "business" }[];
  readonly releases: readonly { readonly number?: number; readonly changes: readonly ExportedChange[] }[];
}

export interface ExportedAction {
  readonly name: string;
  readonly category: string;
  readonly input: readonly ExportedMember[];
  readonly output: readonly ExportedMember[];
  readonly errors: readonly string[];
  readonly examples: readonly unknown[];
}

export interface ExportedMember {
  readonly name: string;
  readonly required?: true;
  readonly list?: true;
  readonly deprecated?: { readonly release?: number; readonly date?: string; readonly source: string };
}

export interface ExportedChange {
  readonly change: string;
  readonly kind: string;
  readonly of?: string;
  readonly name: string;
}

/** The exported model of a project, as another program would read it from standard output. */
export const exported = (root: string): Promise<Exported> =>
  once(`the exported model of ${root}`, async () => {
    return JSON.parse(JSON.stringify(exportModel(await modelOf(root)))) as Exported; // what the schema test checks
  });
