import type { RetryClass, RetryCodes } from "../operation.js";
import type { CalledService } from "../service.js";

/** Class of a refusal: its code's; for an unknown sub-code, behind the dot, its family's; else that of the HTTP status. */
export async function retryClassOf(
  service: Pick<CalledService, "retry">,
  code: string,
  status: number,
): Promise<RetryClass | undefined> {
  // Where there is no table, every code is news.
  const { retry } = (await service.retry?.()) ?? none;
  const listed = (each = code) => classes.find((name) => retry[name]?.includes(each));
  const found = listed() ?? listed(code.split(".", 1)[0]);
  if (found !== undefined) return found === "never" ? undefined : found;
  return status === 429 ? "throttled" : status >= 500 ? "server" : undefined;
}

const none: { readonly retry: RetryCodes } = { retry: {} };
const classes = ["busy", "throttled", "server", "never"] as const;
