/** What the vendor prints of an action. */

export interface ExampleModel {
  readonly title: string;
  readonly via: "GET" | "POST" | undefined;
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: unknown;
  readonly status: number | undefined;
  readonly invalid: { readonly request?: string; readonly response?: string };
}

export interface FailureModel {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** The whole body. */
  readonly response: Readonly<Record<string, unknown>>;
}
