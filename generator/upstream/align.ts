import type { Metadata, UpstreamAction } from "./metadata.js";

/** An operation of ours. */
interface Known {
  readonly name: string;
  readonly http?: UpstreamAction["http"] | undefined;
}

/**
 * The metadata with the operations of a REST service under our names: an operation is told by its request line, for its name does
 * not go over the wire, and the vendor's document has none.
 */
export function alignedWith(known: readonly Known[], metadata: Metadata): Metadata {
  const ours = new Map(known.flatMap(({ name, http }) => (http ? [[routeOf(http), name] as const] : [])));
  const actions = [...metadata.actions].map(([name, action]): [string, UpstreamAction] => [
    (action.http && ours.get(routeOf(action.http))) ?? name,
    action,
  ]);
  return { ...metadata, actions: new Map(actions) };
}

/** The request line; what parameters of the path are called does not matter. */
export const routeOf = ({ method, path }: NonNullable<UpstreamAction["http"]>): string =>
  `${method} ${path.replaceAll(/\{[^{}]*\}/gu, "{}")}`;
