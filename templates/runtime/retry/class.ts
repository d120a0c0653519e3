import type { RetryClass, RetryCodes } from "../operation.js";
import type { CalledService } from "../service.js";

/** What a refusal means. */
export interface Meaning {
  /** Undefined when the same request fails again. */
  readonly retryClass: RetryClass | undefined;
  /** True when the service says that it has done nothing. */
  readonly isRejected: boolean;
}

/** Classes of codes that are refused before anything is done. */
const rejecting: readonly unknown[] = ["busy", "throttled", "rejected"];

/**
 * Class of a refusal: its code's; for an unknown sub-code, behind the dot, its family's; else that of the HTTP status. That
 * nothing was done is a promise, and made for listed codes only; of a family for those about too many requests.
 */
export async function meaningOf(service: Pick<CalledService, "retry">, code: string, status: number): Promise<Meaning> {
  // Where there is no table, every code is news.
  const { retry } = (await service.retry?.()) ?? none;
  const listed = (each = code) => classes.find((name) => retry[name]?.includes(each));
  const own = listed();
  const family = listed(code.split(".", 1)[0]);
  const isRejected = rejecting.includes(own) || (own === undefined && family === "throttled");
  return { retryClass: classOf(own ?? family, status), isRejected };
}

/** The class that leads to another attempt, if any. */
export function classOf(listed: keyof RetryCodes | undefined, status: number): RetryClass | undefined {
  if (listed === "never" || listed === "rejected") return undefined;
  return listed ?? (status === 429 ? "throttled" : status >= 500 ? "server" : undefined);
}

const none: { readonly retry: RetryCodes } = { retry: {} };
const classes = ["busy", "throttled", "server", "rejected", "never"] as const;
