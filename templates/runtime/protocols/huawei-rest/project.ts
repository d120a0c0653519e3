import type { MaybePromise } from "../../chain.js";
import { ConfigError } from "../../errors.js";
import { memberOf } from "../../path.js";
import type { Setup } from "../../protocol.js";
import type { Iam } from "./iam.js";
import { keep, type Kept } from "./keep.js";
import type { Options } from "./options.js";
import type { Identity } from "./signer.js";

/** Asks IAM for the project of a client's region (or of its token): once for an access key, and as long as it lives. */
export function projectFinder(
  { region }: Setup,
  { credentials }: Options,
  iam: Iam,
): (identity: Identity) => MaybePromise<string> {
  const known = new Map<string, Kept<string>>();
  const ofToken = memberOf(credentials, "project");
  const name = typeof ofToken === "string" ? ofToken : region;
  return (identity) => {
    if (name === undefined)
      throw new ConfigError(
        "projectId",
        "Option projectId is missing: give it, or a region, whose project is then used.",
      );
    const whose = identity.kind === "key" ? identity.accessKey : "";
    let kept = known.get(whose);
    if (kept === undefined) known.set(whose, (kept = keep(() => iam.findProject(identity, name))));
    return kept.get();
  };
}
