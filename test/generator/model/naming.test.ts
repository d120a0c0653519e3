import { describe, expect, test } from "vitest";
import { parseType } from "../../../generator/definition/index.js";
import {
  byCodePoint,
  inlineEnumName,
  methodName,
  pascalCase,
  propertyKey,
  typeText,
} from "../../../generator/naming.js";

describe("names", () => {
  test.each([
    { given: methodName("DescribeInstances"), want: "describeInstances" },
    { given: methodName("ModfiyInstancePassword"), want: "modfiyInstancePassword" },
    { given: methodName("CloseSSL"), want: "closeSSL" },
    { given: pascalCase("instance_id"), want: "InstanceId" },
    { given: pascalCase("Createtime"), want: "Createtime" },
    { given: pascalCase("x-auth.token"), want: "XAuthToken" },
    { given: inlineEnumName("ListBoxes", "order_by"), want: "ListBoxesOrderBy" },
    { given: propertyKey("InstanceId"), want: "InstanceId" },
    { given: propertyKey("class"), want: "class" },
    { given: propertyKey("_$1"), want: "_$1" },
    { given: propertyKey("1a"), want: '"1a"' },
    { given: propertyKey("a-b"), want: '"a-b"' },
    { given: propertyKey(""), want: '""' },
    { given: propertyKey('"'), want: '"\\""' },
  ])("$want", ({ given, want }) => {
    expect(given).toBe(want);
  });
});

test.each(["string", "Box", "Box[]", "map<string>", "map<Box>[]"])("the type %s is printed as it was read", (text) => {
  expect(typeText(parseType(text))).toBe(text);
});

test("names are sorted by code, as no locale would: capitals first, accents last", () => {
  expect(["é", "b", "B", "a", "Z", "a1", "a-"].sort(byCodePoint)).toEqual(["B", "Z", "a", "a-", "a1", "b", "é"]);
});
