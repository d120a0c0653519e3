import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitSite, type Look, type Visit, type Visitor } from "./browser.js";
import { action, kinds } from "./kinds.js";

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite();
}, 300_000);
afterAll(() => visitor.close());

/** Opens a page, does something with it, and sees that nothing went wrong meanwhile. */
async function visit(path: string, look: Look, act: (visit: Visit) => Promise<void>) {
  const opened = await visitor.open(path, look);
  try {
    await act(opened);
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
}

describe.each(["desktop", "phone"] as const)("on a %s", (width) => {
  test.each(Object.entries(kinds))("the page of kind %s fits and has each id once", async (_kind, path) => {
    await visit(path, { width }, async ({ page }) => {
      const { overflow, twice } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        return {
          overflow: document.documentElement.scrollWidth - innerWidth,
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        };
      });
      expect({ overflow: Math.max(0, overflow), twice }).toEqual({ overflow: 0, twice: [] });
    });
  });
});

describe("the way through", () => {
  test("leads from the start page over the side bar to an action", async () => {
    await visit("", {}, async ({ page }) => {
      await page.getByRole("link", { name: "Tencent Cloud Redis", exact: true }).click();
      await page.getByRole("navigation", { name: "Main" }).getByText("Backup and restore").click();
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "DescribeBackupUrl" }).click();
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("DescribeBackupUrl");
      expect(page.url()).toBe(`${visitor.address}tencent-redis/actions/DescribeBackupUrl/`);
    });
  });

  test("goes over the menu on a phone", async () => {
    await visit(action, { width: "phone" }, async ({ page }) => {
      const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Errors", exact: true });
      expect(await link.isVisible()).toBe(false);
      await page.getByRole("button", { name: "Menu" }).click();
      await link.click();
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Errors of Tencent Cloud Redis");
    });
  });

  test("marks what is deprecated, in the side bar and on the page", async () => {
    await visit("tencent-redis/actions/DescribeCommonDBInstances/", {}, async ({ page }) => {
      const current = page.locator("nav [aria-current=page]");
      expect(await current.textContent()).toMatch(/DescribeCommonDBInstances\s*deprecated/);
      expect(await page.locator(".title .badge.deprecated").count()).toBe(1);
    });
  });

  test("shows the page of what is not there, with ways on", async () => {
    const missing = await visitor.open("tencent-redis/actions/Nothing/");
    const { page } = missing;
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("No such page");
    await page.getByRole("main").getByRole("link", { name: "Huawei Cloud DCS", exact: true }).click();
    expect(page.url()).toBe(`${visitor.address}huawei-dcs/`);
    await missing.close();
  });
});

describe.each([true, false])("a structure, with JavaScript: %s,", (javaScriptEnabled) => {
  test("opens in place, two levels deep", async () => {
    await visit(action, { javaScriptEnabled }, async ({ page }) => {
      const outer = page.locator("tr:has(#output-InstanceSet) + .expansion > td > details");
      const inner = outer.locator("tr:has(> td > a[href$='#member-NodeSet']) + .expansion > td > details");
      expect(await outer.getByText("NodeType").first().isVisible()).toBe(false);
      await outer.locator("> summary").click();
      await inner.locator("> summary").click();
      const name = inner.locator("a.name", { hasText: "NodeType" });
      expect(await name.isVisible()).toBe(true);
      expect(await name.getAttribute("href")).toMatch(/\/tencent-redis\/structures\/RedisNodeInfo\/#member-NodeType$/);
      expect(await inner.locator("details").count()).toBe(0);
    });
  });
});

describe("examples", () => {
  const panel = { name: "JSON" } as const;

  test("are in tabs, for the mouse and for the keyboard", async () => {
    await visit(action, {}, async ({ page }) => {
      const json = page.getByRole("tab", panel);
      expect(await page.getByRole("tabpanel", panel).isVisible()).toBe(false);
      await json.click();
      expect(await page.getByRole("tabpanel", panel).isVisible()).toBe(true);
      expect(await page.getByRole("tabpanel", { name: "TypeScript" }).isVisible()).toBe(false);
      await json.press("ArrowRight");
      expect(await page.getByRole("tabpanel", { name: "TypeScript" }).isVisible()).toBe(true);
      await page.keyboard.press("End");
      await page.reload();
      expect(await page.getByRole("tabpanel", panel).isVisible()).toBe(true);
    });
  });

  test("are one below the other without JavaScript", async () => {
    await visit(action, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator("code-tabs section .tab-title").allTextContents()).toEqual([
        "TypeScript",
        "HTTP",
        "curl",
        "JSON",
      ]);
      expect(await page.locator("code-tabs section").last().isVisible()).toBe(true);
      expect(await page.getByRole("tablist").count()).toBe(0);
    });
  });
});

test("the button of a code block puts the code on the clipboard", async () => {
  await visit(action, { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    const block = page.locator("code-tabs section[data-open] .expressive-code").first();
    const shown = await block.locator("code").innerText();
    await block.hover();
    await block.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Copied!").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("await redis.describeInstances(");
    expect(copied.trim()).toBe(shown.trim());
  });
});

test("the first stop of the keyboard leads past the header to the content", async () => {
  await visit(action, {}, async ({ page }) => {
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const next = () => Boolean(document.activeElement?.closest("main"));
    expect(await page.evaluate(next)).toBe(true);
  });
});

describe("the theme", () => {
  const brightness = () => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue;
  };

  test("is the system's, until the reader chooses", async () => {
    await visit(action, { colorScheme: "light" }, async ({ page }) => {
      expect(await page.evaluate(brightness)).toBeGreaterThan(600);
      await page.getByLabel("Select theme").first().selectOption("dark");
      expect(await page.evaluate(brightness)).toBeLessThan(150);
      await page.reload();
      expect(await page.evaluate(brightness)).toBeLessThan(150);
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Errors", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Errors of Tencent Cloud Redis" }).waitFor();
      expect(await page.evaluate(brightness)).toBeLessThan(150);
    });
    await visit(action, { colorScheme: "dark" }, async ({ page }) => {
      expect(await page.evaluate(brightness)).toBeLessThan(150);
    });
  });

  test("leaves nothing to click on paper, and nothing closed", async () => {
    await visit(action, {}, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      for (const chrome of ["header", "nav.sidebar", ".page-tools", "[role=tablist]"])
        expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
      expect(await page.locator("tr:has(#output-InstanceSet) + .expansion a.name").first().isVisible()).toBe(true);
      expect(await page.locator("code-tabs section").last().isVisible()).toBe(true);
    });
  });
});

describe("the Markdown of a page", () => {
  test("is beside it, with links that lead to Markdown", async () => {
    const text = async (path: string) => {
      const answer = await fetch(visitor.address + path);
      expect(answer.headers.get("content-type")).toMatch(/^text\/markdown/);
      return answer.text();
    };
    const page = await text("tencent-redis/actions/DescribeInstances.md");
    expect(page).toMatch(/^# DescribeInstances\n/);
    const [, link = ""] = /\]\(([^)#]+\/InstanceSet\.md)\)/.exec(page) ?? [];
    const { pathname } = new URL(link, `${visitor.address}tencent-redis/actions/DescribeInstances.md`);
    expect(await text(pathname.slice(new URL(visitor.address).pathname.length))).toMatch(/^# InstanceSet\n/);
    expect(await text("tencent-redis/index.md")).toMatch(/^# Tencent Cloud Redis/);
    expect(await text("guides/testing.md")).toMatch(/^# Testing[^]*\]\(\.\.\/guides\/when-a-call-fails\.md\)/);
  });

  test("goes to the clipboard at a click", async () => {
    await visit(action, { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
      await page.getByRole("button", { name: "Copy page as Markdown" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# DescribeInstances\n[^]*## History/);
    });
  });
});
