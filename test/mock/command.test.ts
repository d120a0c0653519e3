import { describe, expect, test } from "vitest";
import { mockCommand, type MockedPackage } from "../../templates/mock/command.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();

type Clients = Readonly<Record<"tencent-redis" | "huawei-dcs", object>>;
const { startMockOf } = sdk["mock/runtime"];
// The two services that the command is told of.
const mockable = Object.fromEntries(
  Object.entries(sdk.stateless).map(([name, load]) => [name.replace("stateless/", ""), load]),
);
const mocked: MockedPackage<Clients> = {
  package: "acme-sdk",
  clients: { "tencent-redis": "TencentRedis", "huawei-dcs": "HuaweiDcs" },
  start: (options) => startMockOf<Clients>(mockable, options),
};

/** Runs the command, and sends a request of nobody's to each address that it prints, before it is interrupted. */
async function run(...args: readonly string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const statuses: number[] = [];
  const console = { out: (text: string) => out.push(text), error: (text: string) => error.push(text) };
  const interrupted = async (): Promise<void> => {
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(out.join("")) ?? [];
    statuses.push((await fetch(url)).status);
  };
  const code = await mockCommand(args, mocked, console, interrupted);
  return { code, out: out.join("\n"), error: error.join("\n"), statuses };
}

describe("mock", () => {
  test("says where it is and how clients reach it, until it is interrupted", async () => {
    const { code, out, statuses } = await run();
    expect(code).toBe(0);
    expect(statuses).toEqual([404]);
    expect(out).toMatch(/^The mock cloud is at http:\/\/127\.0\.0\.1:\d+\. Ctrl\+C ends it\.\n/);
    expect(out).toContain(
      'import { TencentRedis } from "acme-sdk/tencent-redis";\nconst client = new TencentRedis({ endpoint: ',
    );
    expect(out).toContain(
      'credentials: { secretId: "mock-key-id", secretKey: "mock-key-secret" }, rateLimit: false });',
    );
    expect(out).toContain("  export HUAWEICLOUD_SDK_AK=mock-key-id\n");
  });

  test("prints one document, of the services that are wanted", async () => {
    const { out } = await run("--json", "--service", "huawei-dcs");
    const document: unknown = JSON.parse(out);
    expect(document).toMatchObject({
      url: expect.stringMatching(/^http:/) as string,
      services: {
        "huawei-dcs": {
          options: { region: "cn-north-4", credentials: { accessKey: "mock-key-id" } },
          environment: { HUAWEICLOUD_SDK_SK: "mock-key-secret" },
        },
      },
    });
    expect(out).not.toContain("tencent");
  });

  test("lets requests fail as it is told", async () => {
    const { code } = await run(
      "--fault",
      "throttle:0.5",
      "--fault",
      "html",
      "--latency",
      "1",
      "--throttle",
      "--seed",
      "7",
    );
    expect(code).toBe(0);
  });

  test("tells what it can do", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("--fault NAME[:P]");
    expect(out).toContain("(tencent-redis, huawei-dcs)");
  });

  test.each([
    [["--port", "x"], '--port takes a whole number from 0 to 65535, not "x".'],
    [["--latency", "-1"], "--latency"],
    [["--fault", "fire"], 'There is no fault "fire".'],
    [["--fault", "html:often"], "The probability of the fault html must be from 0 to 1, not NaN."],
    [["--service", "x"], 'There is no service "x" to mock. There are: '],
    [["--what"], "Unknown option '--what'"],
  ])("%j cannot start", async (args, message) => {
    const { code, error } = await run(...args);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });

  test("says that a port is taken", async () => {
    await using other = await startMockOf(mockable);
    const { code, error } = await run("--port", new URL(other.url).port);
    expect(error).toContain("EADDRINUSE");
    expect(code).toBe(2);
  });
});
