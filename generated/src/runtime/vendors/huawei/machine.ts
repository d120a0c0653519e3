import type { Place } from "../../credentials/account.js";
import { ConfigError } from "../../errors.js";
import { fromInstanceMetadata } from "./metadata.js";

/** Elsewhere than on the vendor's machines nobody is there, and a program that has no credentials should hear so soon. */
const timeout = 1000;

/** The agency of the machine or pod, which the vendor's SDKs ask for last, too. */
export const machine: Place = {
  name: "instance metadata",
  ask: async ({ platform, transport }, request) => {
    // Where there are no files, as in browsers, there is no machine of the vendor's either.
    if (!platform.readText) return undefined;
    return fromInstanceMetadata({ timeout, transport })(request).catch((error: unknown) => {
      if (error instanceof ConfigError) return error.message.replace(/^[^:]+: /, "").replace(/; is this one.*$/, "");
      throw error;
    });
  },
};
