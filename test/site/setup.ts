import type { TestProject } from "vitest/node";
import { launchServer } from "../chromium.js";
import { builtSite } from "./served.js";

/** Before the tests of the site: it is built, and a browser is started, once for all of them. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await builtSite();
  const server = await launchServer();
  provide("chromium", server.wsEndpoint());
  return () => server.close();
}
