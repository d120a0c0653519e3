import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Builds dist/ from src/: what the compiler makes of it, and the validators, which are JavaScript already.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
const compiler = fileURLToPath(new URL("lib/tsc.js", import.meta.resolve("typescript/package.json")));
const { status } = spawnSync(process.execPath, [compiler, "-p", here("tsconfig.json")], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

// A module of types alone leaves nothing to load; its declarations stand beside it.
for (const path of readdirSync(here("dist"), { recursive: true })) {
  const file = join(here("dist"), path);
  if (path.endsWith(".js") && /^(?:\/\/.*\n)*export \{\};\n$/.test(readFileSync(file, "utf8"))) rmSync(file);
}

for (const folder of readdirSync(here("src"))) {
  const validators = here(`src/${folder}/validators`);
  if (existsSync(validators)) cpSync(validators, here(`dist/${folder}/validators`), { recursive: true });
}
