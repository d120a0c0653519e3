import { chain } from "../../flow/chain.js";
import { credentialSource } from "../../credentials/credentials.js";
import { ledgerOf } from "../../credentials/source.js";
import type { Channel, Protocol, Setup } from "../../protocol.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { optionRules, readOptions } from "./options.js";
import { sign } from "./signer.js";

import type { Account } from "../../credentials/account.js";
import type { Credentials } from "../../credentials/secret-id.js";

export type { Credentials } from "../../credentials/secret-id.js";
export type { Options } from "./options.js";

/** Tencent Cloud's API of before 3.0: HmacSHA256 or HmacSHA1 over GET or a form. */
export const qcloudV2: Protocol = { name: "qcloud-v2", optionRules, open };

function open(setup: Setup): Channel {
  const { service, target } = setup;
  const options = readOptions(setup.options);
  const { auth = "hmac-sha256", method = "POST" } = options;
  // The generator pairs a service's vendor with its protocol.
  const account = setup.account as Account<keyof Credentials>;
  const credentials = ledgerOf(credentialSource(account, options.credentials, setup));
  // An endpoint with its own path keeps it: the path is signed, too.
  const path = target.path === "/" ? (service.options["path"] ?? "/") : target.path;
  return {
    encode: (operation, input, headers) => encode(operation, input, method, path, headers),
    sign: (message, admit, onCancel) =>
      chain(credentials.get(message, onCancel), (resolved) =>
        chain(
          admit(() => resolved.secretId),
          () => sign(setup, message, resolved, auth),
        ),
      ),
    renew: credentials.renew,
    decode,
    // The vendor's number for replays also means a wrong Timestamp.
    isExpired: ({ details }) => details?.["number"] === 4500,
  };
}
