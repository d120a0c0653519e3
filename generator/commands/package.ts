import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Product } from "../changelog/product.js";
import type { Metadata } from "../upstream/metadata.js";
import { limits, readGiven } from "./given.js";
import { readPackage } from "../upstream/package.js";

/** The vendor's npm package, or one version's folder of it; a sentence when there is nothing of these products in it. */
export function openPackage(folder: string, products: readonly Product[]): Metadata | string {
  for (const { name, version } of products) {
    const inside = join("tencentcloud", "services", name, `v${version.replaceAll("-", "")}`);
    for (const path of [
      join(folder, inside),
      join(folder, "node_modules", "tencentcloud-sdk-nodejs", inside),
      folder,
    ]) {
      const names = existsSync(path) ? readdirSync(path) : [];
      const [models, client] = ["_models.d.ts", "_client.d.ts"].map((end) => names.find((one) => one.endsWith(end)));
      if (models === undefined || client === undefined) continue;
      const [types, calls] = [models, client].map((file) => readGiven(join(path, file), limits.metadata));
      if (typeof types === "string") return types;
      if (typeof calls === "string") return calls;
      if (types && calls)
        return readPackage({ version, models: { ...types, file: models }, client: { ...calls, file: client } });
    }
  }
  const wanted = products.map(({ name, version }) => `${name} ${version}`).join(", ");
  return `${folder} holds no types of ${wanted}; name the folder of the vendor's installed npm package.`;
}
