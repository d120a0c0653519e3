import type { MaybePromise } from "../../flow/chain.js";
import { ConfigError } from "../../errors.js";
import { keep, type Kept, type OnCancel } from "../../credentials/keep.js";
import type { AbortSignalLike } from "../../flow/signal.js";
import { memberOf } from "../../value/path.js";
import type { Setup } from "../../protocol.js";
import type { Iam } from "./iam.js";
import type { Options } from "./options.js";
import type { Identity } from "./signer.js";

/** Asks IAM for the project of a client's region (or of its token): once for an access key, and as long as it lives. */
export function projectFinder(
  { region, clock }: Setup,
  { credentials }: Options,
  iam: Iam,
): (identity: Identity, onCancel?: OnCancel) => MaybePromise<string> {
  const known = new Map<string, Kept<string>>();
  const ofToken = memberOf(credentials, "project");
  const name = typeof ofToken === "string" ? ofToken : region;
  const find = async (identity: Identity, project: string, signal: AbortSignalLike) => ({
    value: await iam.findProject(identity, project, signal),
    expires: Infinity,
  });
  return (identity, onCancel) => {
    // A key may come with its project.
    if (identity.kind === "key" && identity.projectId !== "") return identity.projectId;
    if (name === undefined)
      throw new ConfigError(
        "projectId",
        "Option projectId is missing: give it, or a region, whose project is then used.",
      );
    const whose = identity.kind === "key" ? identity.accessKey : "";
    let kept = known.get(whose);
    // Temporary keys come and go.
    if (known.size > 100) known.clear();
    if (kept === undefined) known.set(whose, (kept = keep((signal) => find(identity, name, signal), clock)));
    return kept.get(onCancel);
  };
}
