import type { Context } from "../call/context.js";
import type { ApiError } from "../errors.js";
import type { HttpResponse } from "../platform.js";

/** What is known about the request that was refused. */
interface Refused {
  /** Correction of the clock that its signature was made with. */
  readonly offset: number;
  readonly response?: HttpResponse;
}

/** A clock that is off by less is not what a signature was refused for. */
const tolerance = 30_000;

/**
 * Sets the client's clock by the service's when a signature was refused for its time, once a call. True when the call is
 * worth another attempt: the clock was off, or another call has set it since this one was signed.
 */
export function clockCorrection({ channel, clock, memory }: Context): (refusal: ApiError, one: Refused) => boolean {
  let done = false;
  return (refusal, { offset, response }) => {
    if (done || channel.isExpired?.(refusal) !== true) return false;
    done = true;
    if (memory.offset !== offset) return true;
    const time = serverTimeIn(refusal.message) ?? timeOf(response?.headers["date"]);
    if (time === undefined) return false;
    // From the clock itself, not from what it was corrected by: two responses never add up.
    const found = time - clock();
    if (Math.abs(found - offset) < tolerance) return false;
    memory.offset = found;
    return true;
  };
}

/** `…, server time:20211217T065804Z`, `… and the server time 1706406788.` */
export function serverTimeIn(message: string): number | undefined {
  const text = /server time\D{0,3}(\d{8}T\d{6}Z|\d{10})\b/i.exec(message)?.[1];
  if (text === undefined) return undefined;
  return text.length === 10
    ? Number(text) * 1000
    : timeOf(text.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:"));
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** Milliseconds that a `Retry-After` asks to wait, in seconds or until a date. */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const until = timeOf(header);
  return until === undefined ? undefined : Math.max(0, until - now);
}
