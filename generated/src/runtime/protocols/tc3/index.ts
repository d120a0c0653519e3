import { chain } from "../../chain.js";
import { credentialSource } from "../../credentials.js";
import type { Channel, Protocol, Setup } from "../../protocol.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { credentialParts, readOptions } from "./options.js";
import { signerV1 } from "./signer-v1.js";
import { signerV3 } from "./signer-v3.js";

export type { Credentials, Options } from "./options.js";

/** API 3.0 of Tencent Cloud: signature version 3 over JSON or GET, version 1 over GET or a form. */
export const tc3: Protocol = { name: "tc3", open };

function open(setup: Setup): Channel {
  const options = readOptions(setup.options);
  const credentials = credentialSource(credentialParts, options.credentials, setup.platform.environment);
  const signer = (options.auth ?? "tc3") === "tc3" ? signerV3(setup, options) : signerV1(setup, options);
  return {
    encode: (operation, input, headers) => encode(operation, input, options, setup.target.path, headers),
    sign: (message) => chain(credentials(), (resolved) => signer(message, resolved, Math.floor(setup.clock() / 1000))),
    decode,
  };
}
