import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Starts a Chromium without windows. */
export const launch = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** Starts one that several processes share: each connects to its address. */
export const launchServer = async (): Promise<BrowserServer> =>
  chromium.launchServer({ ...(await launchOptions()), host: "127.0.0.1" });

/** Debian and most others have what a Chromium needs; the libraries that come along help where they do not. */
async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await program();
  return {
    executablePath,
    env: { ...process.env, ...env },
    args: [
      ...["--headless=shell", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  };
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
