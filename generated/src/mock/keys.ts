/** Who may call the mock. One account for all services: each protocol has its own names for the parts. */
export interface MockCredentials {
  /** Public half of the access key. */
  readonly id: string;
  readonly secret: string;
  /** With it the key is a temporary one, and every signed request has to carry the token. */
  readonly token?: string | undefined;
  /** The user that may log in with a password, where the vendor has such. */
  readonly user?: MockUser | undefined;
}

export interface MockUser {
  readonly name: string;
  readonly password: string;
  readonly domain: string;
}

/** The account, and the tokens that its user has been given. */
export interface Keys {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly user: MockUser;
  /** By token: whose it is, for which project, and until when. */
  readonly tokens: Map<string, IssuedToken>;
}

export interface IssuedToken {
  readonly user: string;
  readonly project: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export function keysOf(given: Partial<MockCredentials> = {}): Keys {
  return {
    id: given.id ?? "mock-key-id",
    secret: given.secret ?? "mock-key-secret",
    token: given.token ?? "",
    user: given.user ?? { name: "mock-user", password: "mock-password", domain: "mock-domain" },
    tokens: new Map(),
  };
}
