import { expect, test } from "vitest";
import { formats, responseText } from "../../templates/program/print.js";
import type { ActionReference, Reference } from "../../templates/program/reference.js";

const action: ActionReference = {
  ...{ category: "thing", title: "List", titleZh: "列表", summary: "Lists.", doc: "https://demo.example/List" },
  ...{ effect: "read", input: [], output: [], errors: [] },
};
const reference: Reference = {
  ...{ subpath: "demo", title: "Demo", version: "v1", description: "A demo.", regions: [], categories: {} },
  ...{ actions: { List: action }, structures: {}, enums: {}, errors: {} },
};

test.each(formats)("output as %s has nothing of a name that a terminal would obey", (format) => {
  const hostile = "\u001b[2J\u009b1A\rcrs-a\u0007";
  const layout = { format, fields: ["Id"], columns: undefined, action, reference };
  const text = responseText({ Id: hostile }, layout);
  expect(text).toContain("crs-a");
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
