import type { ServiceSpec, Spec } from "../load/spec.js";
import type { ActionModel, Deprecation } from "./model.js";

/** The word of service.yaml on the whole service; undefined for one that is alive. */
export function serviceDeprecation(service: ServiceSpec, spec: Spec): Deprecation | undefined {
  const yaml = service.service.data.deprecated;
  if (!yaml) return undefined;
  const { date, replacedBy, reason } = yaml;
  return { release: undefined, date, source: "prose", replacedBy, reason, ...elsewhere(replacedBy, spec) };
}

/** Every action of a deprecated service is deprecated, in favour of what the migration says. */
export function inheritDeprecation(
  actions: readonly ActionModel[],
  whole: Deprecation,
  service: ServiceSpec,
  spec: Spec,
): ActionModel[] {
  const migration = spec.migrations.find(({ data }) => data.from === service.id)?.data;
  const replacements = new Map(migration?.actions.map((entry) => [entry.from, entry]));
  const target = elsewhere(migration?.to, spec);
  return actions.map((action): ActionModel => {
    const replacement = replacements.get(action.name);
    if (action.deprecated || replacement === undefined) return { ...action, deprecated: action.deprecated ?? whole };
    const { release, date, source } = whole;
    const deprecation = {
      release,
      date,
      source,
      replacedBy: replacement.to ?? undefined,
      ...(replacement.to !== null && target),
    };
    const reason =
      replacement.to === null
        ? `${target.elsewhere?.client ?? ""} has no counterpart. ${replacement.note ?? ""}`.trim()
        : undefined;
    return { ...action, deprecated: { ...deprecation, reason } };
  });
}

/** What callers need to know of the service that takes over. */
function elsewhere(id: string | undefined, { services, package: owner }: Spec): Pick<Deprecation, "elsewhere"> {
  const found = services.find((service) => service.id === id)?.service.data;
  if (id === undefined || found === undefined) return {};
  const { client, subpath } = found;
  return { elsewhere: { service: id, client, subpath, module: `${owner.data.name}/${subpath}` } };
}
