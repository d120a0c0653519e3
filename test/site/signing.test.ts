import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitSite, type Visit, type Visitor } from "./browser.js";
import { root } from "./served.js";
import { hasProgram } from "./shell.js";
import { hmac, huawei, v3, type Fields } from "./signing-cases.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

const guide = readFileSync(join(root, "templates/guides/signing.md"), "utf8");
const page = "guides/signing/";

async function fill(target: Page, { Service, Signature, ...fields }: Fields): Promise<void> {
  if (Service !== undefined) await target.getByLabel("Service", { exact: true }).selectOption({ label: Service });
  if (Signature !== undefined) await target.getByLabel("Signature", { exact: true }).selectOption({ label: Signature });
  for (const [label, value] of Object.entries(fields)) await target.getByLabel(label, { exact: true }).fill(value);
}

/** Until the result is of what the fields say. */
const computed = (target: Page): Promise<void> => target.locator('.signing-result[aria-busy="false"]').waitFor();

/** The texts that the page shows: what is hashed, with the results, then the request. */
async function shown(target: Page): Promise<{ texts: string[]; hashes: string[]; request: string }> {
  const texts = await target.locator(".signing-steps pre").allTextContents();
  const hashes = await target.locator(".signing-hash code").allTextContents();
  return {
    texts,
    hashes,
    request: (await target.locator(".signing-result > .signing-text pre").first().textContent()) ?? "",
  };
}

/** Opens the guide, and sees that nothing goes wrong and nothing is sent meanwhile. */
async function visit(act: (target: Page, opened: Visit) => Promise<void>, path = page): Promise<void> {
  const opened = await visitor.open(path);
  try {
    await computed(opened.page);
    await act(opened.page, opened);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}

describe("the form signs as the vectors say", () => {
  test.each([
    ["TC3-HMAC-SHA256", v3, 11],
    ["HmacSHA of API 3.0", hmac("tc3/signature-v1.yaml", "Tencent Cloud Redis"), 6],
    ["HmacSHA of the API of 2017", hmac("qcloud-v2/signature.yaml", "Tencent Cloud Redis (2017)"), 6],
    ["SDK-HMAC-SHA256", huawei, 10],
  ] as const)("%s", async (_, cases, least) => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    await visit(async (target) => {
      for (const { name, fields, texts, proof } of cases) {
        await fill(target, fields);
        await computed(target);
        const { texts: all, request } = await shown(target);
        expect(all, name).toEqual(expect.arrayContaining([...texts]));
        expect(request.includes(proof), `${name}: ${request} says ${proof}`).toBe(true);
      }
    });
  });
});

test("what the guide prints is what the form shows for the same request", async () => {
  const printed = [...guide.matchAll(/^ {3}```text\n([^]*?)\n {3}```$/gm)].map(([, text = ""]) =>
    text.replaceAll(/^ {3}/gm, ""),
  );
  expect(printed).toHaveLength(9);
  const seen: string[] = [];
  await visit(async (target) => {
    for (const fields of [{}, { Signature: "HmacSHA256, GET" }, { Service: "Huawei Cloud DCS" }]) {
      await fill(target, fields);
      await computed(target);
      const { texts, hashes, request } = await shown(target);
      seen.push(...texts, ...hashes, decodeURIComponent(request));
    }
  });
  expect(printed.filter((text) => !seen.some((one) => one.includes(text)))).toEqual([]);
});

test.skipIf(!hasProgram("bash") || !hasProgram("openssl"))(
  "the script of the guide sends what the form shows",
  async () => {
    const [, script = ""] = /^```sh title="describe-instances\.sh"\n([^]*?)^```$/m.exec(guide) ?? [];
    const stubs = `date() { case "$*" in +%s) echo 1732609800 ;; "-u -d @1732609800 +%F") echo 2024-11-26 ;; esac; }
curl() { printf '%s\\n' "$@"; }`;
    const env = {
      ...process.env,
      TENCENTCLOUD_SECRET_ID: "AKIDFAKEEXAMPLE0000000000000000000001",
      TENCENTCLOUD_SECRET_KEY: "fakeSecretKeyExample0123456789ab",
    };
    const { stdout } = await promisify(execFile)("bash", ["-euc", `${stubs}\n${script}`], { env });
    const [, authorization = "nothing"] = /^ {3}(TC3-HMAC-SHA256 Credential=.*)$/m.exec(guide) ?? [];
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining(["https://redis.tencentcloudapi.com/", `Authorization: ${authorization}`, '{"Limit":20}']),
    );
  },
);

describe("the form", () => {
  const result = ".signing-result > .signing-text pre";

  test("keeps all that is typed to itself", async () => {
    await visit(async (target) => {
      const requests: string[] = [];
      target.on("request", (request) => requests.push(request.url()));
      await fill(target, { SecretId: "AKIDmine", SecretKey: "verysecret", Action: "RenewInstance" });
      await target.locator(result, { hasText: "Credential=AKIDmine" }).first().waitFor();
      const complaint = target.getByLabel("What the server says, or what your own code made");
      await complaint.fill(
        '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"no"},"RequestId":"r"}}',
      );
      await target.getByText("The signature does not fit the request or the key.").waitFor();
      expect(requests.filter((url) => !url.endsWith("/tencent-redis/errors.json") && !url.endsWith(".js"))).toEqual([]);
      expect(target.url()).toBe(visitor.address + page);
      expect(await target.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toMatch(
        /mine|verysecret/,
      );
      expect(await target.locator(".signing-result").innerText()).not.toContain("verysecret");
    });
  });

  test("may send nothing elsewhere: the browser sees to it", async () => {
    const opened = await visitor.open(page);
    const blocked = await opened.page.evaluate(() => fetch("https://example.com/").then(() => "sent", String));
    expect(blocked).toMatch(/TypeError/);
    expect(opened.complaints.join("\n")).toMatch(/Content Security Policy|connect-src/);
    await opened.close();
  });

  test("tells what is wrong with a field, and goes on when it is mended", async () => {
    await visit(async (target) => {
      const problem = target.locator(".signing-problem");
      for (const [label, bad, words] of [
        ["Input, as JSON", '{"Limit":', "The input is no JSON"],
        ["Time, UTC", "noon", "The time is written as 2024-11-26T08:30:00Z"],
        ["Host", "ftp://example.com", "Option endpoint must be a host"],
        ["SecretKey", "", "secretKey"],
      ] as const) {
        const before = await target.getByLabel(label, { exact: true }).inputValue();
        await fill(target, { [label]: bad });
        await problem.getByText(words).waitFor();
        expect(await target.locator(".signing-result").isVisible()).toBe(false);
        await fill(target, { [label]: before });
        await target.locator(result).first().waitFor();
        expect(await problem.innerText()).toBe("");
      }
    });
  });

  test("signs for now at a click", async () => {
    await visit(async (target) => {
      await target.getByRole("button", { name: "Now" }).click();
      const seconds = Math.floor(Date.now() / 1000);
      await target
        .locator(result, { hasText: `x-tc-timestamp: ${String(seconds).slice(0, -2)}` })
        .first()
        .waitFor();
    });
  });

  test.each(["tencent-redis/actions/DescribeInstances/", "huawei-dcs/actions/CreateInstance/"])(
    "is led to from the examples of %s, and shows the same request",
    async (path) => {
      const opened = await visitor.open(path);
      const target = opened.page;
      await target.getByRole("tab", { name: "HTTP" }).first().click();
      const panel = target.getByRole("tabpanel", { name: "HTTP" }).first();
      const printed = (await panel.locator(".ec-line").allInnerTexts()).map((line) => line.replace("\n", ""));
      await panel.getByRole("link", { name: "Sign it with yours" }).click();
      await target.locator(result).first().waitFor();
      expect((await target.locator(result).first().textContent())?.split("\n")).toEqual(printed);
      expect(opened.complaints).toEqual([]);
      await opened.close();
    },
  );
});
