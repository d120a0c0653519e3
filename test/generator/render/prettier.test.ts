import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { emit } from "../../../generator/emit/index.js";
import { lineWidth } from "../../../generator/layout/width.js";
import { render } from "../../../generator/render/print.js";
import { openTemplates } from "../../../generator/render/templates.js";
import { modelOf, projectOf } from "../pipeline/project.js";

// Prettier costs more than all stages together, so the generator prints what it would print; this is what keeps it honest.
// For the real services `npm run lint` does: `generate --check` sees to it that generated/ is what is printed.
describe("generated TypeScript of the fixtures, hostile names and texts included", () => {
  const root = projectOf("tc3", "rest", "qcloud");
  test("is what Prettier prints", async () => {
    // The declarations of all validators of a service are the same text.
    const distinct = new Map((await modulesOf(root)).map(({ path, text }) => [text, path]));
    for (const [text, path] of distinct) {
      expect.soft(text, path).toBe(await format(text, { parser: "typescript", printWidth: lineWidth }));
    }
  }, 30_000);
});

/** Every module but the runtime, which is written by hand, and the validators' code, which is a compiler's. */
async function modulesOf(root: string) {
  const templates = openTemplates(root);
  const { code } = emit(await modelOf(root), templates);
  return render(
    code.filter(({ kind, path }) => kind !== "copy" && path.endsWith(".ts")),
    templates,
  );
}
