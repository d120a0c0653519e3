import type * as operations from "../../tencent-redis-2017/operations.js";
import { handlersOf } from "../state/handlers.js";
import { pageAt, type Page } from "../state/page.js";
import type { Call, Site } from "../tencent-redis/cloud.js";
import type { Instance } from "../tencent-redis/instance.js";
import { refuse, usable } from "../tencent-redis/work.js";

/** Handlers of the actions of the API of 2017. */
export const handlers = handlersOf<typeof operations, Site>();

/** The instance that the input names, when it can be worked on. */
export const namedUsable = ({ site, input }: Call<{ readonly redisId: string }>): Instance =>
  usable(site, input.redisId);

interface Paging {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** The page that limit and offset ask for: a row offset, which the page calls a page number. */
export function paged<Row>({ offset = 0, limit = 20 }: Paging, rows: readonly Row[]): Page<Row> {
  if (offset < 0 || limit < 1) refuse("offset", `limit is ${limit} and offset ${offset}; a page has a row at least.`);
  return pageAt(rows, offset, limit);
}
