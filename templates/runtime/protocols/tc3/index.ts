import { account } from "../../vendors/tencent/index.js";
import { chain, type MaybePromise } from "../../flow/chain.js";
import { credentialSource } from "../../credentials/credentials.js";
import { ledgerOf } from "../../credentials/source.js";
import { ValidationError } from "../../errors.js";
import { load } from "../../flow/load.js";
import { joinEscaped } from "../../encoding/parameters.js";
import type { Channel, Message, Protocol, Setup, SignedRequest } from "../../protocol.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { excessAtFirstSight, excessOf } from "./limits.js";
import { optionRules, readOptions, type Signed, type Signer } from "./options.js";
import { signerV3 } from "./signer-v3.js";

export type { Credentials } from "../../vendors/tencent/index.js";
export type { Options } from "./options.js";

/** API 3.0 of Tencent Cloud: signature version 3 over JSON or GET, version 1 over GET or a form. */
export const tc3: Protocol = { name: "tc3", optionRules, open };

function open(setup: Setup): Channel {
  const options = readOptions(setup.options);
  const credentials = ledgerOf(credentialSource(account, options.credentials, setup));
  let signer: Signer | undefined = (options.auth ?? "tc3") === "tc3" ? signerV3(setup, options) : undefined;
  const loaded = (): MaybePromise<Signer> =>
    signer ??
    load(() => import("./signer-v1.js"), "Signature version 1", "auth").then(
      ({ signerV1 }) => (signer ??= signerV1(setup, options)),
    );
  return {
    encode: (operation, input, headers) => {
      const message = encode(operation, input, options, setup.target.path, headers);
      const kind = kindOf(message);
      const excess = excessAtFirstSight(message, kind, setup.service.limits[kind] ?? Infinity);
      if (excess) throw new ValidationError(setup.service.id, operation.name, "request", [excess]);
      return message;
    },
    sign: (message, admit, onCancel) =>
      chain(loaded(), (sign) =>
        chain(credentials.get(message, onCancel), (resolved) =>
          chain(
            admit(() => resolved.secretId),
            () =>
              chain(sign(message, resolved, Math.floor(setup.clock() / 1000)), (signed) =>
                seal(setup, message, signed),
              ),
          ),
        ),
      ),
    renew: credentials.renew,
    decode,
    isExpired: ({ code }) => code === "AuthFailure.SignatureExpire",
  };
}

const kindOf = ({ method, body }: Message): "get" | "json" | "form" =>
  method === "GET" ? "get" : body ? "json" : "form";

/** The request of a message and its signature: parameters stand in the query of a GET, else in a form. */
function seal({ service, target }: Setup, message: Message, { parameters, headers, secrets }: Signed): SignedRequest {
  const { action, method, path, body } = message;
  const isGet = method === "GET";
  const text = body || joinEscaped(parameters);
  const url = target.origin + path + (isGet ? `?${text}` : "");
  const request = { method, url, headers, body: isGet ? "" : text, secrets };
  const kind = kindOf(message);
  const limit = service.limits[kind] ?? Infinity;
  // No character takes more than three bytes in UTF-8 for each unit of the text.
  if (text.length * 3 <= limit) return request;
  const excess = excessOf(text, kind, limit);
  if (excess) throw new ValidationError(service.id, action, "request", [excess]);
  return request;
}
