import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { encoders } from "../../generator/render/encode.js";
import { faultsOf } from "./holes.js";
import { filesBelow } from "./sources.js";

const templates = filesBelow("templates", /\.hbs$/);

test.each(templates)("%s encodes each hole for where it is", (path) => {
  expect(faultsOf(path, readFileSync(path, "utf8"))).toEqual([]);
});

test("a hole that is not encoded for where it is, is found", () => {
  const wrong = (path: string, text: string) => faultsOf(path, text).map((fault) => fault.replace(/^\S+ /, ""));
  expect(wrong("a.ts.hbs", 'const a = "{{a}}";\n')).toEqual([
    "{{a}} stands in string, which takes nothing: encode the whole literal",
  ]);
  expect(wrong("a.ts.hbs", "{{a}} {{json a}} // {{a}}\n/* {{remark a}} {{docs a}} */ `{{json a}}`")).toEqual([
    "{{a}} stands in TypeScript, which takes {{ident …}}, {{json …}}, {{source …}}",
    "{{a}} stands in line comment, which takes {{remark …}}",
    "{{remark}} stands in comment, which takes {{docs …}}",
    "{{json}} stands in template literal, which takes nothing: encode the whole literal",
  ]);
  expect(
    wrong("a.md.hbs", '---\ntitle: "{{a}}"\n---\n{{a}} `{{a}}` [{{md a}}]({{a}})<a id="{{a}}"></a><!-- {{a}} -->'),
  ).toEqual([
    "{{a}} stands in frontmatter, which takes {{json …}}",
    "{{a}} stands in code span, which takes nothing: encode the whole literal",
    "{{a}} stands in link target, which takes {{href …}}",
    "{{a}} stands in tag, which takes {{html …}}",
    "{{a}} stands in HTML comment, which takes {{html …}}",
  ]);
  expect(
    wrong(
      "a.md.hbs",
      '```ts\nf("{{a}}");\n{{#if a}}{{source a}}{{else}}{{a}}{{/if}}\n```\n\n```sh\nnpx {{a}}\n```\n\n{{a}}\n',
    ),
  ).toEqual([
    "{{a}} stands in string, which takes nothing: encode the whole literal",
    "{{a}} stands in TypeScript, which takes {{ident …}}, {{json …}}, {{source …}}",
    "{{a}} stands in shell, which takes {{sh …}}",
  ]);
});

test("encoders let nothing out of their context", () => {
  const hostile = 'a"; b(); // */ </script> --> `c` \\ \u2028 ${d}\n```\n';
  const ended = { json: /[\n\u2028]|[^\\]".*[^"]$/u, remark: /[\n\u2028]/u, docs: /\*\/|\u2028/u, html: /[<>"]|--/u };
  for (const [name, pattern] of Object.entries(ended)) {
    const text = encoders[name as keyof typeof ended](hostile); // its keys
    expect(text, name).not.toMatch(name === "json" ? /[\n\u2028]/u : pattern);
  }
  expect(JSON.parse(encoders.json(hostile))).toBe(hostile);
  expect(encoders.source("a\n```\nb")).toBe("a\n\\```\nb");
  expect(encoders.span("a`b\nc")).toBe("``a`b c``");
  expect(encoders.href("javascript:alert(1)")).toBe("#");
  expect(encoders.href("https://a.example/x) [b](y")).toBe("https://a.example/x%29%20[b]%28y");
  expect(encoders.sh("a; rm -rf 'x'")).toBe("'a; rm -rf '\\''x'\\'''");
  expect(encoders.md("<b> [x](y)\n# z")).toBe("&lt;b> \\[x\\](y) # z");
  expect(() => encoders.ident("a; b")).toThrow('"a; b" is no name');
  expect(encoders.ident("Permission.Größe")).toBe("Permission.Größe");
});
