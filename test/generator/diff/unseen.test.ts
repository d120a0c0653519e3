import { expect, test } from "vitest";
import { toDocument, type ModelDocument } from "../../../generator/diff/document.js";
import { compareVersions } from "../../../generator/diff/index.js";
import { exportModel } from "../../../generator/model/export.js";
import { modelOf, projectOf } from "../pipeline/project.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const exported = JSON.parse(JSON.stringify(exportModel(await modelOf(projectOf("tc3", "rest"))))) as Json; // it was JSON

/** Where a definition stands, and what a name stands for, is no content: a name is a removal and an addition. */
const silent = new Set(["place", "cachesmith"]);

/** Without these it is no model. */
const firm = new Set(["services", "actions", "structures", "input", "output", "members", "values", "changes"]);

/** Every version of the value with one leaf of it altered, and where. */
function* alterations(value: Json, path: string): Generator<readonly [string, Json]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const [at, changed] of alterations(item as Json, `${path}[${index}]`))
        yield [at, value.with(index, changed)];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      // A shared set is compared where it is defined; its members repeat it.
      if (silent.has(key) || ("enumName" in value && ["enum", "open"].includes(key))) continue;
      for (const [at, changed] of alterations(entry, `${path}.${key}`))
        yield [at, Object.fromEntries([...Object.entries(value), [key, changed]])];
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      if (!firm.has(key) && (entry === true || (typeof entry === "object" && JSON.stringify(entry) !== "[]")))
        yield [`${path}.${key} (gone)`, rest];
    }
  } else yield [path, typeof value === "string" ? `${value}Q` : typeof value === "number" ? value + 1 : !value];
}

const documentOf = (value: Json): ModelDocument | undefined => {
  const document = toDocument(value);
  return typeof document === "string" ? undefined : document;
};

test("no leaf of an exported model changes unseen", () => {
  const before = documentOf(exported);
  if (before === undefined) throw new Error("the fixture exports no model");
  const version = (document: ModelDocument) => ({ document, title: "", presence: false });
  const rows = [...alterations(exported, "")].flatMap(([at, value]) => {
    const after = documentOf(value);
    return after === undefined ? [] : [{ at, after }];
  });
  expect(rows.length).toBeGreaterThan(1000);
  const unseen = rows.filter(({ after }) => compareVersions(version(before), version(after), []).length === 0);
  expect(unseen.map(({ at }) => at)).toEqual([]);
});
