import schema from "../../spec/schema/model.schema.json" with { type: "json" };

interface Part {
  readonly properties: Readonly<Record<string, object>>;
}

const parts: Readonly<Record<"action" | "structure" | "member", Part>> = schema.$defs;

/**
 * A part of the export from what is known of it: the keys of model.schema.json in its order, and no other. A key that says
 * nothing is absent: undefined, or no where only yes is worth a word.
 */
export function exportedPart(name: keyof typeof parts, facts: object): object {
  const known = new Map<string, unknown>(Object.entries(facts));
  return Object.fromEntries(
    Object.entries(parts[name].properties).flatMap(([key, { const: sole }]: [string, { readonly const?: unknown }]) => {
      const value = known.get(key);
      return value === undefined || (sole !== undefined && value !== sole) ? [] : [[key, value]];
    }),
  );
}
