import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { root, serveSite, type Served } from "./served.js";

/** A browser on the built site. */
export interface Visitor {
  /** Where the site stands, with a slash at the end: its base is not the root of the host. */
  readonly address: string;
  /** The built pages. */
  readonly folder: string;
  open(path: string, look?: Look): Promise<Visit>;
  /** Milliseconds to the largest paint of a page, with a processor that is so many times slower. */
  paint(path: string, slowdown: number): Promise<number>;
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

/** Builds the site when its sources have changed, serves it, and starts a browser. */
export async function visitSite(): Promise<Visitor> {
  const [served, browser] = await Promise.all([serveSite(), launch()]);
  return {
    address: served.address,
    folder: served.folder,
    open: (path, look = {}) => open(browser, served, path, look),
    paint: (path, slowdown) => paint(browser, served.address + path, slowdown),
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

async function paint(browser: Browser, url: string, slowdown: number): Promise<number> {
  const context = await browser.newContext({ viewport: sizes.desktop });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(url, { waitUntil: "load" });
    return await page.evaluate<number>(largestPaint);
  } finally {
    await context.close();
  }
}

/** Debian's and most others have what Chromium needs; the libraries that come along help where they do not. */
async function launch(): Promise<Browser> {
  const { executablePath, env } = await program();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      ...["--headless=shell", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}

interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The Chromium that the environment names, or the one that npm has brought. */
async function program(): Promise<Program> {
  const named = process.env["CACHESMITH_CHROMIUM"];
  if (named) return { executablePath: named, env: {} };
  const folder = await unpacked();
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return { executablePath: join(folder, "chromium"), env: { LD_LIBRARY_PATH: libraries } };
}

/** The package unpacks into the folder for temporary files; two at a time would trip over each other there. */
async function unpacked(): Promise<string> {
  const cache = join(root, "node_modules", ".cache", "cachesmith");
  const folder = join(cache, "chromium");
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "chromium-"));
  const script = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  // Taken for a bare machine, it brings the libraries too.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await promisify(execFile)(process.execPath, ["-e", script], { cwd: root, env });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test was faster.
    if (readdirSync(folder).length === 0) throw error;
    rmSync(draft, { recursive: true });
  }
  return folder;
}
