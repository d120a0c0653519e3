import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { matcherOf } from "../../templates/site/src/filter-query.js";
import { filterOf } from "../../templates/site/src/filters.js";
import { visitSite, type Look, type Visitor } from "./browser.js";

describe("the words of a filter", () => {
  const names = new Set(["DescribeInstances", "DescribeInstanceShards", "AuthFailure", "Limit"]);
  test.each([
    ["", "anything", true],
    ["instance shards", "DescribeInstanceShards", true],
    ["instance 2024", "DescribeInstanceShards", false],
    ["DescribeInstances", "Added input Limit of DescribeInstances.", true],
    ["DescribeInstances", "Added action DescribeInstanceShards.", false],
    ["describeinstances", "Added action DescribeInstanceShards.", true],
    ["AuthFailure", "AuthFailure.SignatureExpire", true],
    ["Limit", "LimitExceeded, Limits, MyLimit", false],
    ["Limit", "Limits and Limit", true],
  ])("“%s” in “%s”: %s", (query, text, found) => {
    expect(matcherOf(query, names)(text)).toBe(found);
  });

  test("are offered on the lists of any service, and nowhere else", () => {
    for (const id of ["kiosk/errors", "kiosk/changelog"]) expect(filterOf(id)).toBeDefined();
    for (const id of ["errors", "kiosk/enums", "kiosk/actions/errors", "kiosk/constructor", "kiosk"])
      expect(filterOf(id)).toBeUndefined();
  });
});

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

/** Opens a page, does something with it, and sees that nothing went wrong meanwhile. */
async function visit(path: string, look: Look, act: (page: Page) => Promise<void>) {
  const opened = await visitor.open(path, look);
  try {
    await act(opened.page);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}

const errors = "tencent-redis/errors/";
const changelog = "tencent-redis/changelog/";
const box = (page: Page) => page.getByRole("search").getByRole("combobox");
const state = (page: Page) => page.getByRole("search").getByRole("status");
const shown = (page: Page) => page.locator("section.entry:visible :is(h2, h3)").allTextContents();
const query = (page: Page) => new URL(page.url()).search;

describe.each(["desktop", "phone"] as const)("on a %s, errors", (width) => {
  test("are found by code, cause, remedy and action, and by whether a retry helps", async () => {
    await visit(errors, { width }, async (page) => {
      expect(await state(page).innerText()).toBe("136 codes");
      await box(page).fill("KillMasterGroup");
      expect(await state(page).innerText()).toBe("14 of 136 codes");
      await page.getByRole("checkbox", { name: "busy 2" }).check({ force: true });
      expect(await state(page).innerText()).toBe("2 of 136 codes");
      expect(query(page)).toBe("?q=KillMasterGroup&kind=busy");
      const codes = ["ResourceUnavailable.InstanceNotSupportOperation", "ResourceUnavailable.InstanceStatusError"];
      expect(await shown(page)).toEqual(codes);
      await page.getByRole("checkbox", { name: "busy" }).uncheck({ force: true });
      await box(page).fill("cam policy");
      expect(await shown(page)).toContain("AuthFailure");
      await box(page).fill("signatureexpire");
      expect(await shown(page)).toEqual(["AuthFailure.SignatureExpire"]);
      expect(await page.locator("#retries").isVisible()).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});

describe("a filtered list", () => {
  test("has an address that shows it again, and one key that ends it", async () => {
    await visit(`${errors}?q=AuthFailure&kind=throttled&kind=never`, {}, async (page) => {
      expect(await box(page).inputValue()).toBe("AuthFailure");
      const found = await state(page).innerText();
      expect(found).toMatch(/^\d+ of 136 codes$/);
      await page.reload();
      expect(await state(page).innerText()).toBe(found);
      await box(page).press("Escape");
      expect(await state(page).innerText()).toBe("136 codes");
      expect(query(page)).toBe("");
      expect(await page.locator("#retries").isVisible()).toBe(true);
    });
  });

  test("says that nothing is left, and the button ends that", async () => {
    await visit(errors, {}, async (page) => {
      const clear = page.getByRole("button", { name: "Clear" });
      expect(await clear.isVisible()).toBe(false);
      await box(page).fill("qqqqzzzz");
      expect(await state(page).innerText()).toBe("0 of 136 codes");
      await clear.click();
      expect(await state(page).innerText()).toBe("136 codes");
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });

  test("shortens the table of contents", async () => {
    await visit(`${errors}?q=signatureexpire`, {}, async (page) => {
      const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
      // Long names have places to break, of no width.
      const texts = (await links.allInnerTexts()).map((text) => text.replaceAll("\u200b", ""));
      expect(texts).toEqual(["Overview", "Common codes", "AuthFailure.SignatureExpire"]);
    });
  });

  test.each(["opened", "followed"])("gives way to a link to what it hides, %s", async (how) => {
    const hash = "#error-FailedOperation.Unknown";
    await visit(`${errors}?q=signatureexpire${how === "opened" ? hash : ""}`, {}, async (page) => {
      if (how === "followed") await page.evaluate((target) => void (location.hash = target), hash);
      const target = page.locator('[id="error-FailedOperation.Unknown"]');
      await expect.poll(() => target.isVisible()).toBe(true);
      await expect.poll(async () => Math.round((await target.boundingBox())?.y ?? -1)).toBeLessThan(300);
      expect(await box(page).inputValue()).toBe("");
      expect(page.url()).toBe(visitor.address + errors + hash);
    });
  });

  test("is no form, and all of it is there, without JavaScript", async () => {
    await visit(`${errors}?q=signatureexpire`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("search").isVisible()).toBe(false);
      expect(await page.locator("section.entry:visible").count()).toBe(136);
    });
  });
});

describe("the timeline", () => {
  test("shows the lines that name an action, and no other line of their releases", async () => {
    await visit(changelog, {}, async (page) => {
      await box(page).fill("ModifyInstance");
      await page.getByRole("checkbox", { name: /^deprecated/ }).check({ force: true });
      expect(await shown(page)).toEqual(["Release 87, 2025-05-13"]);
      const lines = await page.locator("section.entry li:visible").allInnerTexts();
      expect(lines).toHaveLength(3);
      for (const line of lines) expect(line).toMatch(/^Deprecated\s+input \w+ of ModifyInstance\./);
      expect(query(page)).toBe("?q=ModifyInstance&kind=deprecated");
    });
  });

  test("offers the names of actions and structures, and no others", async () => {
    await visit(changelog, {}, async (page) => {
      await box(page).focus();
      const names = await page
        .locator("#filter-names option")
        .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
      expect(names).toEqual(expect.arrayContaining(["DescribeInstances", "InstanceSet"]));
      expect(names).not.toContain("SizeUsed");
    });
  });

  test("is where the history of an action leads, where there is one", async () => {
    await visit("tencent-redis/actions/DescribeInstances/", {}, async (page) => {
      await page.getByRole("link", { name: "All releases that name this action" }).click();
      expect(page.url()).toBe(`${visitor.address}${changelog}?q=DescribeInstances`);
      await expect.poll(() => state(page).innerText()).toBe("10 of 109 releases");
      expect(await shown(page)).toContain("Release 57, 2022-10-18");
    });
    await visit("huawei-dcs/actions/DeleteInstance/", {}, async (page) => {
      expect(await page.getByRole("link", { name: /All releases/ }).count()).toBe(0);
    });
  });

  test("keeps the ids of its releases", async () => {
    await visit(`${changelog}#release-51`, { width: "phone" }, async (page) => {
      const heading = page.locator("h2#release-51");
      await expect.poll(async () => Math.round((await heading.boundingBox())?.y ?? -1)).toBeLessThan(200);
      expect(await page.locator("h2#release-51 time").getAttribute("datetime")).toBe("2022-07-25");
    });
  });

  test("has no form on paper", async () => {
    await visit(changelog, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("search").isVisible()).toBe(false);
      expect(await page.locator("h2#release-1").isVisible()).toBe(true);
    });
  });
});

test("rows of deprecations are filtered one by one", async () => {
  await visit("tencent-redis/deprecations/?kind=action", { width: "phone" }, async (page) => {
    expect(await state(page).innerText()).toBe("8 of 41 names");
    expect(await page.locator("tr[data-line]:visible").count()).toBe(8);
  });
});
