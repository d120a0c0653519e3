import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The nearest folder, from the given one upwards, that holds spec/package.yaml. */
export function findRoot(start: string): string | undefined {
  let folder = resolve(start);
  for (;;) {
    if (existsSync(join(folder, "spec", "package.yaml"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
