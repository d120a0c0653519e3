import { chain } from "../../flow/chain.js";
import type { Channel, Protocol, Setup } from "../../protocol.js";
import { ledgerOf } from "../../credentials/source.js";
import { decode } from "./decode.js";
import { isExpired } from "./gateway.js";
import { encode, lacksProject, withProject, type Base } from "./encode.js";
import { iamOf } from "./iam.js";
import { identitiesOf } from "./identity.js";
import { optionRules, readOptions } from "./options.js";
import { projectFinder } from "./project.js";
import { accountOf, sign } from "./signer.js";

export type { AccessKey } from "../../credentials/access-key.js";
export type { Credentials, Options, Token, User } from "./options.js";

/** REST services of Huawei Cloud: SDK-HMAC-SHA256 signatures, or tokens of IAM. */
export const huaweiRest: Protocol = { name: "huawei-rest", region: false, optionRules, open };

function open(setup: Setup): Channel {
  const { service, target, platform, clock } = setup;
  const options = readOptions(setup.options);
  const iam = iamOf(setup, options);
  const identities = ledgerOf(identitiesOf(setup, options, iam));
  const findProject = projectFinder(setup, options, iam);
  const base: Base = {
    service: service.id,
    path: target.path,
    project: { name: service.options["project"] ?? "", id: options.projectId },
  };
  return {
    encode: (operation, input, headers) => encode(operation, input, base, headers),
    sign: (message, admit, onCancel) =>
      chain(identities.get(message, onCancel), (identity) => {
        const complete = lacksProject(message, base, identity)
          ? chain(findProject(identity, onCancel), (id) => withProject(message, base, id))
          : message;
        return chain(complete, (whole) =>
          chain(
            admit(() => accountOf(platform, identity)),
            () => sign(platform, target, whole, identity, clock()),
          ),
        );
      }),
    renew: identities.renew,
    decode,
    isExpired,
  };
}
