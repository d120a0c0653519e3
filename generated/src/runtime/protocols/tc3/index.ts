import { chain, type MaybePromise } from "../../flow/chain.js";
import { credentialSource } from "../../credentials/credentials.js";
import { ledgerOf } from "../../credentials/source.js";
import { ValidationError } from "../../errors.js";
import { load } from "../../flow/load.js";
import { joinEscaped } from "../../encoding/parameters.js";
import type { Channel, Message, Protocol, Setup, SignedRequest } from "../../protocol.js";
import { decode } from "./decode.js";
import { encode } from "./encode.js";
import { optionRules, readOptions, type Signed, type Signer } from "./options.js";
import { signerV3 } from "./signer-v3.js";

import type { Account } from "../../credentials/account.js";
import type { Credentials } from "../../credentials/secret-id.js";

export type { Credentials } from "../../credentials/secret-id.js";
export type { Options } from "./options.js";

/** API 3.0 of Tencent Cloud: signature version 3 over JSON or GET, version 1 over GET or a form. */
export const tc3: Protocol = { name: "tc3", optionRules, open };

function open(setup: Setup): Channel {
  const options = readOptions(setup.options);
  // The generator pairs a service's vendor with its protocol.
  const account = setup.account as Account<keyof Credentials>;
  const credentials = ledgerOf(credentialSource(account, options.credentials, setup));
  let signer: Signer | undefined = (options.auth ?? "tc3") === "tc3" ? signerV3(setup, options) : undefined;
  const loaded = (): MaybePromise<Signer> =>
    signer ??
    load(() => import("./signer-v1.js"), "auth").then(({ signerV1 }) => (signer ??= signerV1(setup, options)));
  const ready = (message: Message): MaybePromise<Signer> =>
    leastSizeOf(message) > limitOf(setup, message) ? checkSize(setup, message).then(loaded) : loaded();
  return {
    encode: (operation, input, headers) => encode(operation, input, options, setup.target.path, headers),
    sign: (message, admit, onCancel) =>
      chain(ready(message), (sign) =>
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

const limitOf = ({ service }: Setup, message: Message): number => service.limits[kindOf(message)] ?? Infinity;

/**
 * What a message takes at the least, each character a byte: what is far too large is refused before it is escaped and signed,
 * which would take long.
 */
const leastSizeOf = ({ parameters, body }: Message): number =>
  parameters.reduce((sum, [name, value]) => sum + name.length + value.length + 1, body.length);

/** Rejects when a text, or a message of which no text has been made yet, exceeds its limit. */
async function checkSize(setup: Setup, message: Message, text?: string): Promise<void> {
  const { excessOf } = await load(() => import("./limits.js"), "method");
  const excess = excessOf(text ?? (message.body || leastSizeOf(message)), kindOf(message), limitOf(setup, message));
  if (excess) throw new ValidationError(setup.service.id, message.action, "request", [excess]);
}

/** The request of a message and its signature: parameters are in the query of a GET, else in a form. */
function seal(setup: Setup, message: Message, { parameters, headers, secrets }: Signed): MaybePromise<SignedRequest> {
  const { method, path, body } = message;
  const isGet = method === "GET";
  const text = body || joinEscaped(parameters);
  const url = setup.target.origin + path + (isGet ? `?${text}` : "");
  const request = { method, url, headers, body: isGet ? "" : text, secrets };
  // No character takes more than three bytes in UTF-8 for each unit of the text.
  if (text.length * 3 <= limitOf(setup, message)) return request;
  return checkSize(setup, message, text).then(() => request);
}
