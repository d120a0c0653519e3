/** What stands around the data of an answer. */
export interface ResponseInfo {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What to quote to the vendor. */
  readonly requestId: string;
  readonly attempts: number;
}

/** The data of an answer, and what stood around it. */
export interface Answer<Output> {
  readonly data: Output;
  readonly response: ResponseInfo;
}
