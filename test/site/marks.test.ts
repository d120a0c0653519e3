import { h } from "hastscript";
import { expect, test } from "vitest";
import { rehypeEntries } from "../../templates/site/src/plugins/entries.js";
import { markOf, rehypeMarks, rehypeUnmark, withoutMarks } from "../../templates/site/src/plugins/marks.js";
import { rehypeFacts, rehypeNotes, rehypeTables } from "../../templates/site/src/plugins/tables.js";
import { rehypeTabs } from "../../templates/site/src/plugins/tabs.js";
import { childrenOf, eachElement, textOf, type Element, type Root } from "../../templates/site/src/plugins/tree.js";

/** A comment, as Markdown hands it on. */
const mark = (text: string): Element => ({ type: "raw", value: `<!-- ${text} -->` }) as unknown as Element; // raw HTML is unknown to the types

const rootOf = (...children: readonly Element[]): Root => ({ type: "root", children: [...children] });

/** A page after the plugins, without its marks. */
function shown(plugins: readonly ((tree: Root) => void)[], ...children: readonly Element[]): Root {
  const tree = rootOf(...children);
  for (const plugin of [rehypeMarks(), ...plugins, rehypeUnmark()]) plugin(tree);
  eachElement(tree, ({ properties }) => {
    expect(Object.keys(properties).filter((name) => name.startsWith("data-mark"))).toEqual([]);
  });
  return tree;
}

const table = (headings: readonly string[], ...rows: readonly Element[]): Element =>
  h("table", h("thead", h("tr", ...headings.map((text) => h("th", text)))), h("tbody", ...rows));

const classesOf = (tree: Root, name: string): unknown[] => {
  const found: unknown[] = [];
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === name) found.push(properties.className);
  });
  return found;
};

test("a comment marks the block behind it, the element before it, or what is around it", () => {
  const [cell, item] = [h("td", h("strong", "neu"), mark("badge: new")), h("li", "Text", mark("kind: added"))];
  const tree = rootOf(mark("facts"), cell, item);
  rehypeMarks()(tree);
  expect(tree.children).toEqual([cell, item]);
  expect(markOf(cell, "facts")).toBe("");
  expect(markOf(cell, "badge")).toBeUndefined();
  expect(childrenOf(cell, "strong").map((word) => markOf(word, "badge"))).toEqual(["new"]);
  expect(markOf(item, "kind")).toBe("added");
});

test("any other comment, and any other HTML, stays", () => {
  const others = [mark("https://example.com"), mark("Note: this"), mark("")];
  expect(shown([], ...others).children).toEqual(others);
});

// No word of these pages is one that the templates have.
test("tables are known by their marks", () => {
  const facts = shown(
    [rehypeFacts(), rehypeTables()],
    mark("facts"),
    table(["Etwas", "Wert"], h("tr", h("td", "A"), h("td", "1"))),
  );
  expect(classesOf(facts, "dl")).toEqual([["facts"]]);
  const row = h(
    "tr",
    h("td", h("code", "A"), h("br"), h("strong", "veraltet"), mark("badge: deprecated")),
    h("td", "nein", mark("repeat: no")),
  );
  const members = shown(
    [rehypeFacts(), rehypeTables()],
    mark("members"),
    table(["Wer", "Wieder?"], row),
    table(["Wer", "Was"]),
  );
  expect(classesOf(members, "table")).toEqual([["members"], undefined]);
  expect(classesOf(members, "tr")).toContainEqual(["deprecated"]);
  expect(classesOf(members, "span")).toEqual([["badge", "deprecated"]]);
  expect(classesOf(members, "td")).toEqual([undefined, ["repeat-no"]]);
});

test("notes and tabs are known by their marks", () => {
  const note = (...marks: readonly Element[]): Element =>
    h("blockquote", h("p", h("strong", "Achtung."), ...marks, " Text"));
  expect(classesOf(shown([rehypeNotes()], note(mark("caution")), note()), "blockquote")).toEqual([
    ["caution"],
    ["note"],
  ]);
  const code = (language: string): Element => h("pre", h("code", { class: `language-${language}` }, "x"));
  const tabs = (...marks: readonly Element[]): Root =>
    shown([rehypeTabs()], code("ts"), h("p", "Und dann 200:", ...marks), code("json"));
  const labels = (tree: Root): string[] => {
    const found: string[] = [];
    eachElement(tree, (element) => {
      if (element.tagName === "button") found.push(textOf(element));
    });
    return found;
  };
  expect(labels(tabs(mark("response: 202")))).toEqual(["TypeScript", "JSON 202"]);
  expect(labels(tabs(mark("response")))).toEqual(["TypeScript", "JSON"]);
  expect(labels(tabs())).toEqual([]);
});

test("entries are filtered by the kinds that the page names, in its order", () => {
  const line = (word: string, kind: string): Element => h("li", `${word} etwas.`, mark(`kind: ${kind}`));
  const tree = rootOf(
    mark("kinds: added removed"),
    h("p", "Was war."),
    h("h2", { id: "release-2" }, "Zwei"),
    h("ul", line("Entfernt", "removed"), line("Neu", "added")),
  );
  rehypeMarks()(tree);
  rehypeEntries({ root: "/r" })(tree, { path: "/r/generated/docs/a/changelog.md", data: {} });
  const [values, badges]: [unknown[], unknown[]] = [[], []];
  eachElement(tree, (element) => {
    if (element.properties.name === "kind") values.push(element.properties.value);
    if (element.tagName === "span" && element.properties.className)
      badges.push([textOf(element), element.properties.className]);
  });
  expect(values).toEqual(["added", "removed"]);
  expect(badges).toEqual([
    ["Entfernt", ["badge", "removed"]],
    ["Neu", ["badge", "added"]],
  ]);
});

test("Markdown for other readers has no marks, and keeps all else", () => {
  const marked =
    "<!-- members -->\n\n| A |\n| --- |\n| **x**<!-- badge: secret --> |\n\n<!-- https://example.com/ -->\n";
  expect(withoutMarks(marked)).toBe("| A |\n| --- |\n| **x** |\n\n<!-- https://example.com/ -->\n");
});
