import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "./served.js";

// The conformance vectors as what is filled into the form of the guide on signing, and what it is to show then.

/** What is filled in, by the labels of the fields. */
export type Fields = Readonly<Record<string, string>>;

const read = <T>(file: string): readonly T[] =>
  parse(readFileSync(join(root, "test/conformance", file), "utf8"), { intAsBigInt: false }) as T[]; // Our own files.

export interface Case {
  readonly name: string;
  readonly fields: Fields;
  /** Texts that are hashed; the last is signed. */
  readonly texts: readonly string[];
  /** What the request says in the end. */
  readonly proof: string;
}

interface Tencent {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>> & { readonly params: object; readonly timestamp: number };
  readonly output: Readonly<Record<string, unknown>> & {
    readonly stringToSign: string;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const tencentFields = ({ input }: Tencent, Service: string, Signature: string): Fields => ({
  Service,
  Signature,
  Action: textOf(input["action"]),
  "Input, as JSON": JSON.stringify({
    ...input.params,
    ...(input["requestClient"] === undefined ? {} : { RequestClient: input["requestClient"] }),
  }),
  Region: textOf(input["region"]),
  Host:
    input["host"] === undefined
      ? textOf(input["endpoint"])
      : `https://${textOf(input["host"])}${textOf(input["path"])}`,
  SecretId: textOf(input["secretId"]),
  SecretKey: textOf(input["secretKey"]),
  "Token, of a temporary key": textOf(input["token"]),
  "Time, UTC": new Date(input.timestamp * 1000).toISOString(),
});

export const v3 = read<Tencent>("tc3/signature-v3.yaml")
  // The form has no field for headers of the caller's own, nor for the language.
  .filter(({ input }) => input["headers"] === undefined && input["language"] === undefined)
  .map((vector): Case => ({
    name: vector.name,
    fields: tencentFields(vector, "Tencent Cloud Redis", `TC3-HMAC-SHA256, ${textOf(vector.input["method"])}`),
    texts: [textOf(vector.output["canonicalRequest"]), vector.output.stringToSign],
    proof: textOf(vector.output.headers?.["Authorization"]),
  }));

export const hmac = (file: string, service: string): Case[] =>
  read<Tencent>(file)
    // With a bare slash the client of the older API would take the documented path.
    .filter(({ input }) => input["path"] !== "/")
    .map((vector) => {
      const { signMethod, method, nonce } = vector.input;
      const parameters = vector.output["parameters"] as { Signature: string } | undefined; // As the file has it.
      const signature = parameters?.Signature ?? textOf(vector.output["signature"]);
      return {
        name: `${vector.name} of ${service}`,
        fields: {
          ...tencentFields(vector, service, `${textOf(signMethod)}, ${textOf(method)}`),
          Nonce: textOf(nonce),
        },
        texts: [vector.output.stringToSign],
        proof: `Signature=${encodeURIComponent(signature)}`,
      };
    });

interface Huawei {
  readonly name: string;
  readonly input: {
    readonly method: string;
    readonly host: string;
    readonly path: string;
    readonly query: object;
    readonly headers: Readonly<Record<string, string>>;
    readonly bodyText: string;
  };
  readonly output: { readonly canonicalRequest: string; readonly stringToSign: string; readonly authorization: string };
}

export const huawei = read<Huawei>("huawei-rest/signature.yaml").flatMap(({ name, input, output }): Case[] => {
  const { "X-Sdk-Date": date = "", "content-type": _, "X-Security-Token": token = "", ...others } = input.headers;
  const body = input.bodyText === "" ? undefined : (JSON.parse(input.bodyText) as object);
  const isBodiless = /^(?:GET|DELETE)$/.test(input.method);
  // The form has no field for further headers; inputs stand either in the query or in the body, and a POST has one.
  if (Object.keys(others).length > 0 || isBodiless === (body !== undefined)) return [];
  if (body !== undefined && (Object.keys(input.query).length > 0 || JSON.stringify(body) !== input.bodyText)) return [];
  const fields = {
    Service: "Huawei Cloud DCS",
    "Method and path": `${input.method} ${input.path}`,
    "Input, as JSON": JSON.stringify(body ?? input.query),
    Host: input.host,
    "Project id": "",
    "Access key (AK)": "FAKEAKEXAMPLE0000001",
    "Secret key (SK)": "fakeSecretKeyExample/0123456789abcdefABCDEF",
    "Token, of a temporary key": token,
    "Time, UTC": date.replace(/(....)(..)(..)T(..)(..)(..)Z/, "$1-$2-$3T$4:$5:$6Z"),
  };
  return [{ name, fields, texts: [output.canonicalRequest, output.stringToSign], proof: output.authorization }];
});
