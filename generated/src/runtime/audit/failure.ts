/** The audit cannot run as it was asked to; the message says what to do. */
export class AuditError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "AuditError";
  }
}
