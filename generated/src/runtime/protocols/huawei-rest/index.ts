import { chain } from "../../flow/chain.js";
import type { Channel, Message, Protocol, Setup } from "../../protocol.js";
import { decode, isExpired } from "./decode.js";
import { encode, lacksProject, withProject, type Base } from "./encode.js";
import { iamOf } from "./iam.js";
import { identitiesOf } from "./identity.js";
import { readOptions } from "./options.js";
import { projectFinder } from "./project.js";
import { accountOf, sign } from "./signer.js";

export type { AccessKey } from "../../vendors/huawei/index.js";
export type { Credentials, Options, Token, User } from "./options.js";

/** REST services of Huawei Cloud: SDK-HMAC-SHA256 signatures, or tokens of IAM. */
export const huaweiRest: Protocol = { name: "huawei-rest", region: false, open };

/** A token that is wrong or has expired; a missing one (1003) or one for another project (1004) stays what it is. */
const curable = new Set(["DCS.1001", "DCS.1002", "111401001", "111401002"]);

function open(setup: Setup): Channel {
  const { service, target, platform, clock } = setup;
  const options = readOptions(setup.options);
  const iam = iamOf(setup, options);
  const identities = identitiesOf(setup, options, iam);
  const findProject = projectFinder(setup, options, iam);
  const base: Base = {
    service: service.id,
    path: target.path,
    project: { name: service.options["project"] ?? "", id: options.projectId },
  };
  /** Which token went with a message: what is refused may have been renewed meanwhile, by another call. */
  const tokens = new WeakMap<Message, string>();
  return {
    encode: (operation, input, headers) => encode(operation, input, base, headers),
    sign: (message, admit) =>
      chain(identities.current(), (identity) => {
        if (identity.kind === "token") tokens.set(message, identity.token);
        const complete = lacksProject(message, base, identity)
          ? chain(findProject(identity), (id) => withProject(message, base, id))
          : message;
        return chain(complete, (whole) =>
          chain(
            admit(() => accountOf(platform, identity)),
            () => sign(platform, target, whole, identity, clock()),
          ),
        );
      }),
    renew: (message, code) => {
      const token = tokens.get(message);
      return token !== undefined && curable.has(code) && identities.refused(token);
    },
    decode,
    isExpired,
  };
}
