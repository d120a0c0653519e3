import type { Effect } from "../../runtime/operation.js";
import { UsageError } from "../reference.js";

/** What the server may change, as whoever started it says. Reading is always allowed. */
export interface Access {
  /** Effects that may be planned and carried out. */
  readonly effects: readonly Effect[];
  /** Undefined for any. */
  readonly actions: readonly string[] | undefined;
  readonly regions: readonly string[] | undefined;
  readonly instances: readonly string[] | undefined;
}

/** What each word of `--allow` opens. What costs money is allowed by its own word alone. */
export const allowances: Readonly<Record<string, readonly Effect[]>> = {
  write: ["idempotent", "write"],
  billing: ["billing"],
};

/** A call that somebody wants to have carried out. */
export interface Wanted {
  readonly action: string;
  readonly effect: Effect;
  readonly region: string | undefined;
  readonly input: object;
}

/** Throws for what the server was not started for; the message says how it would have to be. */
export function checkAccess({ action, effect, region, input }: Wanted, access: Access): void {
  const { effects, actions, regions, instances } = access;
  const word = effect === "billing" ? "billing" : "write";
  if (!effects.includes(effect))
    throw new UsageError(
      `${action} has effect ${effect}, and this server may not do that: start it with --allow ${word}.`,
    );
  if (actions !== undefined && !actions.includes(action))
    throw new UsageError(`${action} is not among the actions that this server may carry out: ${actions.join(", ")}.`);
  if (regions !== undefined && (region === undefined || !regions.includes(region)))
    throw new UsageError(
      `This server may change things in ${regions.join(", ")} only, not in ${region ?? "a region that is not named"}.`,
    );
  if (instances !== undefined) checkInstances(action, input, instances);
}

function checkInstances(action: string, input: object, allowed: readonly string[]): void {
  const named = instancesIn(input);
  const list = allowed.join(", ");
  if (named.length === 0) throw new UsageError(`${action} names no instance, and this server may change only ${list}.`);
  const others = named.filter((id) => !allowed.includes(id));
  if (others.length > 0) throw new UsageError(`This server may change only ${list}, not ${others.join(", ")}.`);
}

/** Members that hold ids of instances, by whatever case the vendor writes them in; `redisId` is one of an older API. */
const instanceName = /(?:instance|redis)_?(?:ids?|list|set|no)$|^instances?$/i;

/** Every text below a member that names instances. */
function instancesIn(value: unknown, isNamed = false): string[] {
  if (typeof value === "string" || typeof value === "number") return isNamed ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => instancesIn(each, isNamed));
  return Object.entries(value).flatMap(([name, each]) => instancesIn(each, isNamed || instanceName.test(name)));
}
