import { suggest } from "../diagnostics/suggest.js";
import type { Model, ServiceModel } from "../model/model.js";

/** The named service, or all of them; a sentence when there is no such service. */
export function selectServices(model: Model, id: string | undefined): readonly ServiceModel[] | string {
  if (id === undefined) return model.services;
  const found = model.services.filter((service) => service.id === id);
  if (found.length > 0) return found;
  const known = model.services.map((service) => service.id);
  return `There is no service "${id}".${suggest(id, known)} Services: ${known.join(", ")}.`;
}
