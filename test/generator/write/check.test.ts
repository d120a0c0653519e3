import { expect, test } from "vitest";
import { checkOutput, printCheck } from "../../../generator/write/index.js";
import { output, project, put, rendered } from "./project.js";

test("an output that is as it should be gives nothing to tell", () => {
  const root = project();
  put(root, { "generated/a.ts": "a\n", "generated/dist/x.js": "x" });
  const report = checkOutput(root, rendered({ "a.ts": "a\n" }));
  expect(report).toEqual({ missing: [], different: [], extra: [] });
  expect(printCheck(report)).toBe("");
});

test("every difference is named with its first line, and nothing is written", () => {
  const root = project();
  const files = {
    "generated/a.ts": "one\nzwei\nthree\n",
    "generated/crlf.ts": "x\r\n",
    "generated/extra.ts": "e\n",
    "generated/long.js": `${"x".repeat(5000)}A${"y".repeat(500)}\n`,
    "generated/longer.ts": "a\nb\n",
    "generated/shorter.ts": "a",
  };
  put(root, files);
  const before = output(root);
  const report = checkOutput(
    root,
    rendered({
      "a.ts": "one\ntwo\nthree\n",
      "crlf.ts": "x\n",
      "long.js": `${"x".repeat(5000)}B${"y".repeat(500)}\n`,
      "longer.ts": "a\n",
      "missing.ts": "m\n",
      "shorter.ts": "a\nb\n",
    }),
  );
  expect(report.different[0]).toEqual({ path: "a.ts", line: 2, expected: "two", found: "zwei" });
  expect(printCheck(report)).toMatchInlineSnapshot(`
    "generated/ is not what spec/, templates/ and generator/ give:
      missing    generated/missing.ts
      extra      generated/extra.ts
      different  generated/a.ts:2
        - zwei
        + two
      different  generated/crlf.ts:1
        - x\\r
        + x
      different  generated/long.js:1
        - …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
        + …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxByyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
      different  generated/longer.ts:2
        - b
        + (empty line)
      different  generated/shorter.ts:2
        - (end of file)
        + b
    Run generate and commit what it writes."
  `);
  expect(output(root)).toEqual(before);
});
