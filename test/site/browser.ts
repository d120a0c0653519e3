import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject } from "vitest";
import { serveSite, type Served } from "./served.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the browser that setup.ts starts. */
    chromium: string;
  }
}

/** A browser on the built site. */
export interface Visitor {
  /** Where the site stands, with a slash at the end: its base is not the root of the host. */
  readonly address: string;
  /** The built pages. */
  readonly folder: string;
  open(path: string, look?: Look): Promise<Visit>;
  /** Milliseconds to the largest paint of a page, with a processor that is so many times slower. */
  paint(path: string, slowdown: number): Promise<number>;
  /** Writes a query into the search of a page, and gives for each key the milliseconds until its results are painted. */
  type(path: string, query: string, slowdown: number): Promise<number[]>;
  close(): Promise<void>;
}

export interface Look extends BrowserContextOptions {
  readonly width?: "desktop" | "phone";
}

/** One page in a window of its own. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console, errors of scripts, failed requests and requests that left the host; none on a good page. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const sizes = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** Serves the site, which is built when its sources have changed, to the browser that all tests share. */
export const visitSite = (): Promise<Visitor> => visitWith(chromium.connect(inject("chromium")));

/** Serves the site to a browser. */
export async function visitWith(starting: Promise<Browser>): Promise<Visitor> {
  const [served, browser] = await Promise.all([serveSite(), starting]);
  return {
    address: served.address,
    folder: served.folder,
    open: (path, look = {}) => open(browser, served, path, look),
    paint: (path, slowdown) =>
      slowly(browser, slowdown, async (page) => {
        await page.goto(served.address + path, { waitUntil: "load" });
        return page.evaluate<number>(largestPaint);
      }),
    type: (path, query, slowdown) => slowly(browser, slowdown, (page) => type(page, served.address + path, query)),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function open(browser: Browser, { address }: Served, path: string, look: Look): Promise<Visit> {
  const { width = "desktop", ...options } = look;
  const context = await browser.newContext({ viewport: sizes[width], hasTouch: width === "phone", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ""}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`${url} is not of the site`);
  });
  await page.goto(address + path);
  return { page, complaints, close: () => context.close() };
}

/** Runs in the page. */
const largestPaint = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true }))`;

/** Writing is measured from the event of a key to the frame after the one that shows what it brought. */
const watchKeys = `(() => {
  globalThis.keys = [];
  const input = document.querySelector("site-search input");
  document.addEventListener("input", () => {
    const start = performance.now();
    const channel = new MessageChannel();
    // A frame is painted between its callback and the next task.
    requestAnimationFrame(() => { channel.port2.onmessage = () => keys.push(performance.now() - start); channel.port1.postMessage(0); });
  }, { capture: true });
})()`;

async function type(page: Page, url: string, query: string): Promise<number[]> {
  await page.goto(url, { waitUntil: "load" });
  await page.keyboard.press("/");
  await page.waitForFunction(`document.querySelector(".search-state").textContent === ""`);
  await page.evaluate(watchKeys);
  const times: number[] = [];
  for (const character of Array.from(query)) {
    await page.keyboard.insertText(character);
    const { length } = times;
    await page.waitForFunction(`keys.length > ${length}`);
    times.push(await page.evaluate<number>(`keys[${length}]`));
  }
  return times;
}

async function slowly<T>(browser: Browser, slowdown: number, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: sizes.desktop });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await act(page);
  } finally {
    await context.close();
  }
}
