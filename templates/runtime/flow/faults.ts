/** Codes of faults that another attempt meets again: certificates, TLS that does not fit, requests that no library sends. */
const lasting = new RegExp(
  [
    "^(?:CERT_|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|HOSTNAME_MISMATCH",
    "INVALID_(?:CA|PURPOSE)|ERR_TLS_CERT|ERR_INVALID_|ERR_UNESCAPED_",
    "ERR_SSL_(?:WRONG_VERSION|UNSUPPORTED|\\w*ALERT_(?:PROTOCOL_VERSION|UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE)))",
  ].join("|"),
);

/** What OpenSSL says behind the code EPROTO of a server that speaks no TLS, or none that we speak. */
const misfit = /wrong version number|(?:unsupported|unknown) protocol|protocol version|unknown ca|bad certificate/i;

/** True when trying again cannot help; the cause of an error counts, too. */
export function isLasting(error: unknown): boolean {
  return isMisfit(error) || (error instanceof Error && isMisfit(error.cause));
}

const isMisfit = (error: unknown): boolean =>
  lasting.test(codeOf(error)) || (codeOf(error) === "EPROTO" && error instanceof Error && misfit.test(error.message));

/** The code of an error, where it has one: Node's own word for what happened. */
const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
