import type { Shapes } from "./sheet.js";

/** What the schemas of spec/ say of the keys of a definition. */
export function shapesOf(schemas: ReadonlyMap<string, object>): Shapes {
  return {
    keys: (kind) => {
      const schema = schemas.get(kind);
      const found = schema !== undefined && "properties" in schema ? schema.properties : undefined;
      return typeof found === "object" && found !== null ? Object.keys(found) : [];
    },
    required: (kind) => {
      const schema = schemas.get(kind);
      return schema !== undefined && "required" in schema && Array.isArray(schema.required)
        ? schema.required.map(String)
        : [];
    },
  };
}
