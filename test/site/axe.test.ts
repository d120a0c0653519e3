import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitSite, type Visitor } from "./browser.js";
import { action, kinds } from "./kinds.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

/** All of WCAG 2.2 up to AA and what is good beyond. No rule is left out. */
const everything: axe.RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/**
 * One theme for each width: a colour is the same at any width, and a width is the same in any colour. A fault of both
 * together, a colour that only the phone has in light, would have to be written for the purpose.
 */
const themes = { desktop: "light", phone: "dark" } as const;

/** Of a list the shortest page of its kind: axe looks at every entry, and each is like the next. */
const pages: typeof kinds = {
  ...kinds,
  errors: "tencent-redis-2017/errors/",
  values: "tencent-redis-2017/enums/",
  permissions: "huawei-dcs-v1/permissions/",
  errata: "tencent-redis-2017/errata/",
};

/** A page of an action that is soon looked through: what is asked for lies above it. */
const short = "tencent-redis-2017/actions/ClearRedis/";

/** One line per violation in a part of the page, with rule, target and page. */
async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    // The page has no import of axe, only what was put there.
    ([within, only]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(within, { runOnly: only, resultTypes: ["violations"] }),
    [part, everything] as const,
  );
  const where = new URL(page.url()).pathname;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(" ");
      return `${id}: ${target.join(" ")} on ${where}: ${why}`;
    }),
  );
}

describe.each(["desktop", "phone"] as const)("on a %s, axe has nothing against", { timeout: 30_000 }, (width) => {
  /** Opens a page, does something there, and asks axe: of the whole page, or of the part that has changed. */
  async function inspect(path: string, act?: (page: Page) => Promise<unknown>, part = "html"): Promise<void> {
    const opened = await visitor.open(path, { width, colorScheme: themes[width] });
    const { page } = opened;
    try {
      await act?.(page);
      // Not by an element of the page: what axe finds must not be its own.
      await page.evaluate(axe.source);
      expect(await page.locator(part).count()).toBeGreaterThan(0);
      expect(await violations(page, part)).toEqual([]);
    } finally {
      await opened.close();
    }
  }

  const search = async (page: Page, query: string): Promise<void> => {
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox", { name: "Search" }).fill(query);
  };

  test.each(Object.entries(pages))("the page of kind %s", (_kind, path) => inspect(path));

  test("the page of what is not there", () => inspect("tencent-redis/actions/Nothing/"));

  test("the form that signs, when it has signed", () =>
    inspect("guides/signing/", (page) => page.locator(".signing-result").waitFor()));

  test.each([
    ["something", "instance"],
    ["nothing", "qqqqzzzz"],
  ])("a filter that leaves %s", (_what, text) =>
    inspect("tencent-redis-2017/errors/", (page) => page.getByRole("search").getByRole("combobox").fill(text), "main"),
  );

  test("search with its results", () =>
    inspect(
      short,
      async (page) => {
        await search(page, "instance 修改密码");
        await page.getByRole("option").first().waitFor();
      },
      "site-search",
    ));

  test("search that finds nothing", () =>
    inspect(
      short,
      async (page) => {
        await search(page, "qqqqzzzz");
        await page.getByText("Nothing found").waitFor();
      },
      "site-search",
    ));

  test("structures that are open, and another tab", () =>
    inspect(
      action,
      async (page) => {
        const outer = page.locator("tr:has(#output-InstanceSet) + .expansion > td > details");
        await outer.locator("> summary").click();
        await outer.locator("details > summary").first().click();
        await page.getByRole("tab", { name: "JSON" }).click();
      },
      "main",
    ));

  test.runIf(width === "phone")("the menu", () =>
    inspect(short, (page) => page.getByRole("button", { name: "Menu" }).click()),
  );
});
