import type { ServiceModel } from "../model/model.js";
import type { Metadata, UpstreamAction } from "./metadata.js";

/**
 * The metadata with the operations of a REST service under our names: an operation is told by its request line, for its name does
 * not go over the wire, and the vendor's document has none.
 */
export function alignedWith(service: ServiceModel, metadata: Metadata): Metadata {
  const ours = new Map(service.actions.flatMap(({ name, http }) => (http ? [[routeOf(http), name] as const] : [])));
  const actions = [...metadata.actions].map(([name, action]): [string, UpstreamAction] => [
    (action.http && ours.get(routeOf(action.http))) ?? name,
    action,
  ]);
  return { ...metadata, actions: new Map(actions) };
}

/** The request line; what parameters of the path are called does not matter. */
export const routeOf = ({ method, path }: NonNullable<UpstreamAction["http"]>): string =>
  `${method} ${path.replaceAll(/\{[^{}]*\}/gu, "{}")}`;
