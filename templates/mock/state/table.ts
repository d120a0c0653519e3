/** Rows by id. A row is a value: a change puts another one into its place, so what was handed out stays as it was. */
export interface Table<Row> {
  readonly get: (id: string) => Row | undefined;
  /** All rows, oldest first. */
  readonly rows: () => readonly Row[];
  /** Adds a row, or replaces the one with its id, and gives it back. */
  readonly put: (row: Row) => Row;
  /** Sets some members of a row. Nothing happens, and undefined comes back, when there is none of that id (any more). */
  readonly change: (id: string, members: Partial<Row>) => Row | undefined;
  readonly remove: (id: string) => Row | undefined;
}

/**
 * Members of a structure of the API as a row keeps them: all of them are there, and none is changed in place. A member that the
 * structure does not have does not compile.
 */
export type RowOf<Structure, Names extends keyof Structure> = {
  readonly [Name in Names]-?: Frozen<Exclude<Structure[Name], undefined>>;
};

type Frozen<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Name in keyof Value]-?: Frozen<Exclude<Value[Name], undefined>> };

/** An empty table, whose rows are identified by what `idOf` reads. */
export function createTable<Row extends object>(idOf: (row: Row) => string): Table<Row> {
  const rows = new Map<string, Row>();
  const put = (row: Row): Row => {
    rows.set(idOf(row), row);
    return row;
  };
  return {
    get: (id) => rows.get(id),
    rows: () => [...rows.values()],
    put,
    change: (id, members) => {
      const row = rows.get(id);
      return row && put({ ...row, ...members });
    },
    remove: (id) => {
      const row = rows.get(id);
      rows.delete(id);
      return row;
    },
  };
}
