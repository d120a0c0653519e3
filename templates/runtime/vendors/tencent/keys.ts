/** A key of the account, or temporary credentials, which have a token too. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string | undefined;
}
