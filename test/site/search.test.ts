import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SearchFile } from "../../templates/site/src/search/options.js";
import { visitSite, type Look, type Visit, type Visitor } from "./browser.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

const box = (page: Page) => page.getByRole("combobox", { name: "Search" });
const results = (page: Page) => page.getByRole("listbox", { name: "Results" }).getByRole("option");

/** Searches from a page and sees that nothing went wrong meanwhile. */
async function search(query: string, look: Look, act: (visit: Visit) => Promise<void>) {
  const opened = await visitor.open("tencent-redis/", look);
  try {
    await opened.page.keyboard.press("/");
    await box(opened.page).fill(query);
    await results(opened.page).first().waitFor();
    await act(opened);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}

/** Not as they are drawn, for what came with the last key is drawn a frame later. */
const firstTexts = async ({ page }: Visit, count: number): Promise<string[]> =>
  (await results(page).allTextContents()).slice(0, count);

describe("the dialog", () => {
  test.each(["/", "Control+k", "Meta+k"])("opens with %s, and only then asks for the index", async (keys) => {
    const opened = await visitor.open("huawei-dcs/actions/CreateInstance/");
    const { page, complaints } = opened;
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    expect(await box(page).isVisible()).toBe(false);
    await page.keyboard.press(keys);
    await page.keyboard.type("/shrink");
    await results(page).first().waitFor();
    expect(await box(page).inputValue()).toBe("/shrink");
    expect(requests.filter((url) => url.endsWith(".json"))).toEqual([`${visitor.address}search.json`]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await opened.close();
  });

  test("leads by arrow keys and Enter to what was chosen, which the screen reader hears", async () => {
    await search("DescribeInstances", {}, async ({ page }) => {
      const input = box(page);
      await input.press("ArrowDown");
      expect(await input.getAttribute("aria-activedescendant")).toBe("search-result-1");
      expect(await page.locator("#search-results [aria-selected=true]").getAttribute("id")).toBe("search-result-1");
      await input.press("ArrowUp");
      await input.press("Enter");
      await page.waitForURL(`${visitor.address}tencent-redis/actions/DescribeInstances/`);
    });
  });

  test("understands Chinese: the password actions come first for 修改密码", async () => {
    await search("修改密码", {}, async (visit) => {
      const names = (await firstTexts(visit, 2)).map((text) => text.split("修")[0]);
      expect(names).toEqual(["ModifyInstancePassword", "ModifyInstancePasswordPolicy"]);
      await box(visit.page).press("Enter");
      await visit.page.waitForURL(/\/tencent-redis\/actions\/\w*Password\/$/);
    });
  });

  test("fits a phone, and opens there at a touch", async () => {
    const opened = await visitor.open("tencent-redis/", { width: "phone" });
    const { page } = opened;
    await page.getByRole("button", { name: "Search" }).tap();
    await box(page).fill("InvalidParameterValue.ReplicationGroupNotExists");
    const option = results(page).first();
    await option.waitFor();
    const place = await option.boundingBox();
    expect((place?.x ?? -1) >= 0 && (place?.width ?? 1000) <= 390).toBe(true);
    await option.tap();
    await page.waitForURL(/errors\/#error-InvalidParameterValue/);
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
    await opened.close();
  });

  test("says when there is nothing", async () => {
    const opened = await visitor.open("");
    await opened.page.getByRole("button", { name: "Search" }).click();
    await box(opened.page).fill("qqqqzzzz");
    await opened.page.getByText("Nothing found for “qqqqzzzz”.").waitFor();
    await opened.close();
  });

  test("is not offered without JavaScript; the list of services is", async () => {
    const opened = await visitor.open("tencent-redis/", { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.getByRole("button", { name: "Search" }).isVisible()).toBe(false);
    await page.getByRole("link", { name: "All services" }).click();
    expect(page.url()).toBe(visitor.address);
    await opened.close();
  });
});

describe("the first results answer", () => {
  test.each([
    [
      "which error means that the instance is busy",
      "instance busy",
      /error · .*\n*.*Busy: the call fails, or waits with onBusy/,
    ],
    ["since when InstanceIds can be passed", "InstanceIds", /InstanceIds of DescribeInstances[^]*Since release 51/],
    ["what replaced InstanceSlowlogDetail", "InstanceSlowlogDetail", /Deprecated: use InstanceSlowLogDetail/],
    ["what value of Status means isolated", "isolated status", /Isolated of InstanceStatus, [^]*Value -2/],
    ["how a request is signed", "sign", /^Signature tc3|guide ·/],
  ])("%s", async (_question, query, answer) => {
    await search(query, {}, async (visit) => {
      expect((await firstTexts(visit, 8)).join("\n\n")).toMatch(answer);
    });
  });
});

test("every result is where search says", async () => {
  // The file of the site's own build.
  const { entries } = (await (await fetch(`${visitor.address}search.json`)).json()) as SearchFile;
  const pages = new Map<string, string>();
  const textOf = (path: string): string => {
    const file = join(visitor.folder, path, "index.html");
    if (!pages.has(path)) pages.set(path, existsSync(file) ? readFileSync(file, "utf8") : "");
    return pages.get(path) ?? "";
  };
  const lost = entries.filter(({ address }) => {
    const [path = "", id] = address.split("#");
    const text = textOf(path);
    return text === "" || (id !== undefined && !text.includes(`id="${id}"`));
  });
  expect(lost.map(({ address }) => address)).toEqual([]);
});
