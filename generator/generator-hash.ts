import { readFileSync } from "node:fs";

/** Hash of the generator's sources, as `build` left it beside the compiled program; undefined when run uncompiled. */
export function generatorHash(): string | undefined {
  try {
    const build: unknown = JSON.parse(readFileSync(new URL("build.json", import.meta.url), "utf8"));
    return typeof build === "object" && build !== null && "hash" in build ? String(build.hash) : undefined;
  } catch {
    return undefined;
  }
}
