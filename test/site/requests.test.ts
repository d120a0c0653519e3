import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLoopback, json, type Loopback } from "../loopback.js";
import * as huawei from "../runtime/huawei-loopback.js";
import * as qcloud from "../runtime/qcloud-loopback.js";
import { serveSite, type Served } from "./served.js";
import { hasProgram } from "./shell.js";

let site: Served;
beforeAll(async () => {
  site = await serveSite();
}, 300_000);
afterAll(() => site.close());

interface Example {
  readonly page: string;
  readonly http: string;
  readonly curl: string;
}

/** Every request that the pages of a service show, from the Markdown beside them. */
function examplesOf(service: string): Example[] {
  const folder = join(site.folder, service, "actions");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, page), "utf8");
    const found = text.matchAll(/^```http\n([^]*?)\n```\n\n```sh\n(curl [^]*?)\n```$/gm);
    return [...found].map(([, http = "", curl = ""]) => ({ page, http, curl }));
  });
}

/** Sends a request as it is printed; HTTP wants other line ends in front of the body. */
async function send({ http }: Example, { url }: Loopback): Promise<void> {
  const [head = "", body = ""] = http.split("\n\n");
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise<void>((resolve, reject) => {
    socket.once("data", () => resolve());
    socket.once("error", reject);
    socket.write(`${head.replaceAll("\n", "\r\n")}\r\nconnection: close\r\n\r\n${body}`);
  });
  socket.destroy();
}

const servers: Readonly<Record<string, () => Promise<Loopback>>> = {
  "tencent-redis": () => startLoopback(() => json({})),
  "tencent-redis-2017": () => startLoopback(() => qcloud.answer({}), qcloud.wire),
  "huawei-dcs": () => huawei.startDcs(() => huawei.answer({})),
  "huawei-dcs-v1": () => huawei.startDcs(() => huawei.answer({})),
};

describe.each([
  ["tencent-redis", 114],
  ["tencent-redis-2017", 22],
  ["huawei-dcs", 42],
  ["huawei-dcs-v1", 22],
])("the requests on the pages of %s", (service, least) => {
  test("are what a server accepts that recomputes the signature", async () => {
    const examples = examplesOf(service);
    expect(examples.length).toBeGreaterThanOrEqual(least);
    await using server = (await servers[service]?.()) ?? expect.fail();
    for (const example of examples) await send(example, server);
    const refused = examples.filter((_, index) => server.seen[index]?.signatureHolds !== true);
    expect(server.seen).toHaveLength(examples.length);
    expect(refused.map(({ page }) => page)).toEqual([]);
  });

  test.skipIf(!hasProgram("bash"))("are sent by curl as they are", () => {
    const examples = examplesOf(service);
    // Each argument of each command, with a mark before the first.
    const script = ["curl() { printf '%s\\0' curl \"$@\"; }", ...examples.map(({ curl }) => curl)].join("\n");
    const printed = execFileSync("bash", ["-eu"], { input: script, encoding: "utf8", maxBuffer: 2 ** 26 });
    const commands = printed.split("curl\0").slice(1);
    const told = commands.map((command) => command.split("\0").slice(0, -1));
    expect(told).toEqual(examples.map(({ http }) => argumentsOf(http)));
  });
});

/** What curl is to be told for a printed request. */
function argumentsOf(http: string): string[] {
  const [head = "", body = ""] = http.split("\n\n");
  const [first = "", ...headers] = head.split("\n");
  const [method = "", path = ""] = first.split(" ");
  const [host = ""] = headers.splice(0, 1);
  const sent = headers.filter((line) => !line.startsWith("content-length: "));
  return [
    `https://${host.slice("host: ".length)}${path}`,
    ...(method === (body === "" ? "GET" : "POST") ? [] : ["--request", method]),
    ...sent.flatMap((line) => ["--header", line]),
    ...(body === "" ? [] : ["--data-raw", body]),
  ];
}
