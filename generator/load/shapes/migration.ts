/** Migrations between two services, as spec/schema/ has them. */

export interface MigrationYaml {
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly errors?: readonly MoveYaml[];
  readonly actions: readonly ActionMigrationYaml[];
}

export interface ActionMigrationYaml {
  readonly from: string;
  readonly to: string | null;
  readonly note?: string;
  readonly input?: readonly MoveYaml[];
  readonly output?: readonly MoveYaml[];
  readonly errors?: readonly MoveYaml[];
  readonly example?: {
    readonly before: Readonly<Record<string, unknown>>;
    readonly after: Readonly<Record<string, unknown>>;
  };
}

/** One name, and what it is called now. */
export interface MoveYaml {
  readonly from: string;
  readonly to: string | null;
  readonly note?: string;
}
