import type { RetryCodes } from "../../operation.js";

// The gateway in front of every service responds in its place; one list, for services do not have these codes in theirs.
// https://support.huaweicloud.com/api-apig/ErrorCode.html

/** `APIGW` in older words, `APIG` in today's. */
const gatewayCode = /^APIGW?\.(\d{4})$/;

/** Refused at the gate: no such API, not allowed, not from here, nothing behind it, credentials. */
const rejected = /^(?:010[1345]|020[45]|03(?!08)\d\d|04\d\d|050[12]|060[27]|0609)$/;

/** Statuses of 0201 that are about the request itself; the others are about the service behind, which may have worked. */
const badRequest: readonly number[] = [400, 413, 414, 431, 494];

/** What a code of the gateway means; undefined for codes of others. */
export function gatewayClass(code: string, status: number): keyof RetryCodes | undefined {
  const [, number = ""] = gatewayCode.exec(code) ?? [];
  if (number === "") return undefined;
  if (number === "0308") return "throttled";
  if (rejected.test(number) || (number === "0201" && badRequest.includes(status))) return "rejected";
  // Late, unreachable, faulty, or new to us: nobody says that the service has not done it.
  return "server";
}

/** Codes of services: a token that is wrong or has expired. */
const tokenCodes = new Set(["DCS.1001", "DCS.1002", "111401001", "111401002"]);

/** Codes about a token that is missing or for another project: another one of the same source is no better. */
const otherTokenCodes = new Set(["DCS.1003", "DCS.1004", "111401003", "111401004"]);

/** The gateway has one code for all that is wrong with a signature; this is the clock, not the key. */
export function isExpired({ code, message }: { readonly code: string; readonly message: string }): boolean {
  return /^APIGW?\.0301$/.test(code) && /signature.{0,20}expired|server time/i.test(message);
}

/** True when what a request was signed with is not accepted: an ended token, a deleted key, a temporary key of yesterday. */
export function refusesCredentials(code: string, status: number, message: string): boolean {
  if (otherTokenCodes.has(code) || isExpired({ code, message })) return false;
  if (tokenCodes.has(code) || /^APIGW?\.03(?:01|03|05|07)$/.test(code)) return true;
  return status === 401 && !/^(?:HTTP|DCS)\./.test(code);
}
