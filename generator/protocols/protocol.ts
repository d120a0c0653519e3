import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import type { ActionModel } from "../model/model.js";

/** What a protocol's runtime must know of one operation beyond its name and members; plain data. */
type Binding = Readonly<Record<string, unknown>>;

/** What the generator knows of a protocol. Its namesake in templates/runtime/protocols/ does the rest. */
export interface ProtocolSpec {
  /** As in `protocol` of service.yaml. */
  readonly name: string;
  /** What a valid spec must say for it, and must not. */
  checks(service: ServiceSpec): Diagnostic[];
  /** Emitted as `binding` of the operation. */
  bind(action: ActionModel): Binding | undefined;
  /** Members that it adds to every answer, beside the outputs of the action. */
  readonly envelope: readonly { readonly name: string; readonly type: string; readonly description: string }[];
  /** Parts of the credentials, and where the environment has them; a test holds it against the runtime. */
  readonly credentials: readonly { readonly part: string; readonly env: string; readonly optional?: true }[];
  /** Where the SDK's runtime has it, below templates/runtime/. */
  readonly runtime: { readonly module: string; readonly exported: string; readonly options: string };
}
