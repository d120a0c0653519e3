/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;
