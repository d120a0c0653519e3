/** What comes with the data of a response. */
export interface ResponseInfo {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What to quote to the vendor. */
  readonly requestId: string;
  readonly attempts: number;
  /** The body as it came, secrets and all; present where it was asked for. */
  readonly body?: string;
}

/** The data of a response, and what came with it. */
export interface CallResponse<Output> {
  readonly data: Output;
  readonly response: ResponseInfo;
}

/** What a call comes to. */
export interface Result<Output> extends CallResponse<Output> {
  /** As it came. */
  readonly body: string;
}
