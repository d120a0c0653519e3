/** A key pair, and the token that temporary ones have. */
export interface Key {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
}

/** One way to sign, as the options of a client that ask for it. */
export interface Scheme {
  readonly id: string;
  readonly label: string;
  readonly options: object;
  /** True when the request says a random number, which the signature covers. */
  readonly nonce?: true;
  /** What is hashed on the way, in the order in which it is. */
  readonly steps: { readonly sha256?: readonly Step[]; readonly hmac: readonly Step[] };
}

/** What a text is hashed for. */
export interface Step {
  readonly title: string;
  readonly why: string;
  /** The key of an HMAC, in words. */
  readonly key?: string;
}

/** How requests of a protocol are signed, in words; the work is done by the SDK. */
export interface SignedProtocol {
  /** What the vendor calls the parts of a key. */
  readonly keyNames: readonly [id: string, secret: string];
  /** A key that exists nowhere: the examples are signed with it. */
  readonly example: Key;
  /** Options of a client that signs with a key. */
  readonly options: (key: Key) => object;
  readonly schemes: readonly Scheme[];
  /** True when a request is told by method and path instead of by the name of an action. */
  readonly rest?: true;
}

/** When the examples were signed: by now no service would take them. */
export const exampleTime = Date.UTC(2024, 10, 26, 8, 30);
export const exampleNonce = 11886;
export const exampleProject = "0123456789abcdef0123456789abcdef";

const tencentKey = {
  keyNames: ["SecretId", "SecretKey"],
  example: { id: "AKIDFAKEEXAMPLE0000000000000000000001", secret: "fakeSecretKeyExample0123456789ab", token: "" },
  options: ({ id, secret, token }: Key) => ({
    credentials: { secretId: id, secretKey: secret, ...(token && { token }) },
  }),
} as const;

const payload: Step = {
  title: "Body",
  why: "The bytes that are sent, none more or less; of a GET the empty text. Its hash ends the canonical request.",
};
const canonical: Step = {
  title: "Canonical request",
  why: "Method, path, query, signed headers, their names, hash of the body. Its hash ends the text to sign.",
};
const signature = (key: string): Step => ({ title: "Text to sign", why: "Its HMAC is the signature, in hex.", key });

const tc3Steps: Scheme["steps"] = {
  sha256: [payload, canonical],
  hmac: [
    { title: "Key of the day", why: "The UTC date of the time stamp.", key: "“TC3” and the secret key" },
    { title: "Key of the service", why: "The first part of the documented host.", key: "the key of the day" },
    { title: "Key to sign with", why: "Good for one day and one service.", key: "the key of the service" },
    signature("the key to sign with"),
  ],
};

const hmacSchemes: readonly Scheme[] = (["HmacSHA256", "HmacSHA1"] as const).flatMap((hash) =>
  (["POST", "GET"] as const).map((method) => ({
    id: `${hash}-${method}`,
    label: `${hash}, ${method}`,
    options: { auth: hash === "HmacSHA256" ? "hmac-sha256" : "hmac-sha1", method },
    nonce: true,
    steps: {
      hmac: [
        {
          title: "Text to sign",
          why: "Method, host, path, and all parameters sorted by name, none of them escaped. Its HMAC in Base64 is the parameter Signature.",
          key: "the secret key",
        },
      ],
    },
  })),
);

/** By the name that the model gives them. */
export const protocols: Readonly<Record<string, SignedProtocol>> = {
  tc3: {
    ...tencentKey,
    schemes: [
      { id: "TC3-POST", label: "TC3-HMAC-SHA256, POST", options: {}, steps: tc3Steps },
      { id: "TC3-GET", label: "TC3-HMAC-SHA256, GET", options: { method: "GET" }, steps: tc3Steps },
      ...hmacSchemes,
    ],
  },
  "qcloud-v2": { ...tencentKey, schemes: hmacSchemes },
  "huawei-rest": {
    keyNames: ["Access key (AK)", "Secret key (SK)"],
    example: { id: "FAKEAKEXAMPLE0000001", secret: "fakeSecretKeyExample/0123456789abcdefABCDEF", token: "" },
    options: ({ id, secret, token }: Key) => ({
      credentials: { accessKey: id, secretKey: secret, ...(token && { securityToken: token }) },
    }),
    schemes: [
      {
        id: "SDK-HMAC-SHA256",
        label: "SDK-HMAC-SHA256",
        options: {},
        steps: { sha256: [payload, canonical], hmac: [signature("the secret key itself")] },
      },
    ],
    rest: true,
  },
};
