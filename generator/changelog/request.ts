import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import type { MetadataDrafts } from "../upstream/draft.js";
import type { DatedDifferences } from "../upstream/editions.js";
import type { VendorExample } from "../upstream/examples.js";
import type { TakenPages } from "./pages.js";
import type { ReadRelease, ReadText } from "./reading.js";
import type { Sheet } from "./sheet.js";
import type { Task } from "./task.js";

export interface Request {
  readonly service: ServiceSpec;
  readonly schemas: ReadonlyMap<string, object>;
  /** Without a text, only drafts that are there already are filled in. */
  readonly pasted: { readonly file: string; readonly text: string } | undefined;
  readonly drafts: MetadataDrafts | undefined;
  /** What changed between two editions of the metadata, and the day of the later one. */
  readonly editions?: DatedDifferences | undefined;
  /** The vendor's examples of an action. */
  readonly examples?: ((action: string) => readonly VendorExample[]) | undefined;
  /** Date of the page or edition that drafts are made from. */
  readonly day?: string | undefined;
  /** Completes a release that is known of a text that was cut. */
  readonly amend?: boolean | undefined;
  /** The last release to take in; what later ones of the text add is held back. */
  readonly until?: number | undefined;
  readonly sheet?: Sheet | undefined;
  /** Pasted pages of actions. */
  readonly pages?: readonly { readonly file: string; readonly text: string }[] | undefined;
}

/** What an import would do. With a refusal it does nothing. */
export interface Import {
  readonly fresh: readonly ReadRelease[];
  readonly known: readonly ReadRelease[];
  readonly leftOut: ReadText["leftOut"];
  /** Parts of the text that belong to other products. */
  readonly others: ReadText["others"];
  /** The vendor's pages that were read, and what of their texts is no page. */
  readonly pages: Pick<TakenPages, "pages" | "leftOut">;
  /** What was read, but may be a slip of the text. */
  readonly warnings: readonly Diagnostic[];
  readonly refusals: readonly Diagnostic[];
  /** New text by file, each different from what is there. */
  readonly texts: ReadonlyMap<string, string>;
  /** The service as the import leaves it. */
  readonly after: ServiceSpec;
  readonly tasks: readonly Task[];
}
