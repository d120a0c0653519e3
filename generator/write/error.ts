/** What kept generate from writing: `refused` and `busy` leave generated/ untouched. */
export type WriteFailure = "path" | "refused" | "busy" | "interrupted";

/** Why generated/ was not written, with the files and the way out. */
export class WriteError extends Error {
  readonly failure: WriteFailure;
  /** Files the message is about, relative to generated/. */
  readonly files: readonly string[];

  constructor(failure: WriteFailure, message: string, files: readonly string[], options?: ErrorOptions) {
    super(message, options);
    this.name = "WriteError";
    this.failure = failure;
    this.files = files;
  }
}
