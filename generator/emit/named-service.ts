import type { ServiceModel } from "../model/model.js";
import type { NamedService, Owned } from "../names/index.js";
import { protocolOf } from "../protocols/index.js";
import { vendorOf } from "../vendors/index.js";

/** What of a service becomes names in code. */
export function namedService(service: ServiceModel): NamedService<undefined> {
  const { runtime } = protocolOf(service.protocol);
  const owned = (kind: string, { name, as }: { name: string; as?: string | undefined }): Owned<undefined> => ({
    ...{ name, as, what: `${kind} ${name}`, at: undefined },
  });
  return {
    client: owned("client", { name: service.client }),
    vendor: vendorOf(service.vendor).folder,
    protocol: { exported: runtime.exported, options: runtime.options },
    actions: service.actions.map((action) => owned("action", action)),
    structures: service.structures.map((structure) => owned("structure", structure)),
    enums: service.enums.map(({ name }) => owned("value set", { name })),
    tables: service.tables.map(({ name }) => owned("table", { name })),
    permissions: service.actions.some(({ permission }) => permission !== undefined)
      ? owned("permission", { name: "Permission" })
      : undefined,
  };
}
