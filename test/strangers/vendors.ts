import { existsSync } from "node:fs";
import type { Agent } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The vendors' own clients, from the lock file of this folder. They are CommonJS, and one of them has 300 services. */
const load = createRequire(new URL("node_modules/", import.meta.url));

/** Whether `npm ci --prefix test/strangers` has brought them. */
export const areHere = existsSync(fileURLToPath(new URL("node_modules/tencentcloud-sdk-nodejs", import.meta.url)));
if (!areHere)
  console.info('The vendors\' clients are not checked: "npm ci --prefix test/strangers" has not brought them.');

/** What is used of Tencent Cloud's client. */
export interface TencentClient {
  request(action: string, input: object, options?: object): Promise<Readonly<Record<string, unknown>>>;
}

type TencentOptions = Readonly<{
  credential: Readonly<{ secretId: string; secretKey: string; token?: string }>;
  region: string;
  profile: Readonly<{
    signMethod: string;
    httpProfile: Readonly<{ reqMethod: string; endpoint?: string; protocol?: string; agent?: Agent }>;
  }>;
}>;

/** What it sends a request with: a test may see to it. */
export interface Fetching {
  default: (url: string, config: VendorRequest) => Promise<unknown>;
}

export interface VendorRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string;
}

const tencent = "tencentcloud-sdk-nodejs/tencentcloud";

interface TencentService {
  readonly Client: new (options: TencentOptions) => TencentClient;
}

/** How it signs: with version 1 a text, with version 3 a request. */
interface TencentSigner {
  readonly default: {
    sign(secret: string, text: string, method: string): string;
    sign3(request: object): string;
  };
}

export const loadTencent = () => ({
  ...(load(`${tencent}/services/redis/v20180412/redis_client`) as TencentService),
  fetching: load(`${tencent}/common/http/fetch`) as Fetching,
  signer: (load(`${tencent}/common/sign`) as TencentSigner).default,
});

/** A request of Huawei Cloud's client, before it is signed and sent. */
export interface HuaweiRequest {
  readonly method: string;
  readonly url: string;
  readonly contentType: string;
  readonly pathParams: Readonly<Record<string, unknown>>;
  readonly queryParams: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

interface HuaweiCredentials {
  withAk(key: string): this;
  withSk(key: string): this;
  withProjectId(id: string): this;
}

interface HuaweiBuilder {
  withCredential(credentials: HuaweiCredentials): this;
  withEndpoint(url: string): this;
  build(): { readonly client: { sendRequest(request: HuaweiRequest): Promise<{ readonly httpStatusCode: number }> } };
}

interface HuaweiSigner {
  sign(request: HuaweiSigned, credentials: HuaweiCredentials): { readonly Authorization: string };
}

export interface HuaweiSigned {
  readonly endpoint: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly queryParams: Readonly<Record<string, string | string[]>>;
  readonly data: unknown;
}

const huawei = "@huaweicloud/huaweicloud-sdk-core";

export const loadHuawei = () => ({
  ...(load(huawei) as { readonly BasicCredentials: new () => HuaweiCredentials }),
  ...(load(`${huawei}/ClientBuilder`) as {
    readonly ClientBuilder: new (make: (client: object) => object) => HuaweiBuilder;
  }),
  ...(load(`${huawei}/auth/AKSKSigner`) as { readonly AKSKSigner: HuaweiSigner }),
});

/** Secrets that are signed as they are. */
export const secrets = ["fakeSecretKey", " a secret with blanks ", "缓存 🚀 é", "ab%2B&=\"'"];
