import { createHash, createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Somebody who asks for the state of a task. */
export interface Caller {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  /** True when the goals are about this one. */
  readonly judged?: true;
}

const credentials = {
  secretId: "AKIDFAKEEXAMPLE0000000000000000000001",
  secretKey: "fakeSecretKeyExample0123456789ab",
};
const region = "ap-guangzhou";
const input = { TaskId: 104_587 };

/** The built package, as its users run it. */
export async function ours(root: string, port: number): Promise<Caller> {
  const file = join(root, "generated/dist/tencent-redis/index.js");
  const module: unknown = await import(pathToFileURL(file).href);
  // What its declarations say.
  const { createClient, describeTaskInfo } = module as {
    readonly createClient: (options: object) => object;
    readonly describeTaskInfo: (client: object, input: object) => Promise<unknown>;
  };
  const client = createClient({ region, credentials, endpoint: `http://127.0.0.1:${port}`, rateLimit: false });
  return { name: "this client", call: () => describeTaskInfo(client, input) };
}

type VendorClient = new (config: object) => { DescribeTaskInfo(input: object): Promise<unknown> };

/** The vendor's client as its page shows it, and with connections that it keeps, as it does when handed an agent. */
export function vendors(root: string, port: number): Caller[] {
  const load = createRequire(join(root, "test/bench/vendor/package.json"));
  let module: unknown;
  try {
    module = load("tencentcloud-sdk-nodejs/tencentcloud/services/redis");
  } catch (cause) {
    throw new Error("The vendor's client is not installed: npm ci --prefix test/bench/vendor", { cause });
  }
  // What its declarations say.
  const { Client } = (module as { readonly redis: { readonly v20180412: { readonly Client: VendorClient } } }).redis
    .v20180412;
  const open = (name: string, profile: object): Caller => {
    const httpProfile = { protocol: "http://", endpoint: `127.0.0.1:${port}`, ...profile };
    const client = new Client({ credential: credentials, region, profile: { httpProfile } });
    return { name, call: () => client.DescribeTaskInfo(input), judged: true };
  };
  return [open("the vendor's", {}), open("the vendor's, with keep-alive", { agent: new Agent({ keepAlive: true }) })];
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** The least that a signed request takes: nothing is checked, no failure understood. The key is derived once. */
export function bare(port: number): Caller {
  const agent = new Agent({ keepAlive: true });
  const host = `127.0.0.1:${port}`;
  const today = new Date().toISOString().slice(0, 10);
  const key = hmac(hmac(hmac(`TC3${credentials.secretKey}`, today), "redis"), "tc3_request");
  const call = (): Promise<unknown> => {
    const body = JSON.stringify(input);
    const time = Math.floor(Date.now() / 1000);
    const type = "application/json";
    const canonical = `POST\n/\n\ncontent-type:${type}\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
    const scope = `${today}/redis/tc3_request`;
    const signed = hmac(key, `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`).toString("hex");
    const headers = {
      ...{ host, "content-type": type, "content-length": Buffer.byteLength(body) },
      ...{ "x-tc-action": "DescribeTaskInfo", "x-tc-version": "2018-04-12", "x-tc-region": region },
      "x-tc-timestamp": String(time),
      authorization: `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signed}`,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request({ port, host: "127.0.0.1", method: "POST", agent, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => (text += chunk));
        answer.on("end", () => resolve(JSON.parse(text)));
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  };
  return { name: "node:http and node:crypto by hand", call };
}
