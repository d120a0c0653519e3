import { describe, expect, test } from "vitest";
import { docsFile, markdownAddress, pageId } from "../../templates/site/src/addresses.js";
import { breakPlaces } from "../../templates/site/src/breaks.js";
import { remarkLinks } from "../../templates/site/src/plugins/links.js";
import { root } from "./served.js";

/** What a link in a page of the repository becomes, and what is said of it. */
function linked(from: string, url: string): { url: string; complaints: string[] } {
  const complaints: string[] = [];
  const link = { type: "link", url };
  const complain = (message: string): void => void complaints.push(message);
  remarkLinks({ root, base: "/base/", complain })(
    { type: "root", children: [link] },
    { path: `${root}/${from}`, data: {} },
  );
  return { url: link.url, complaints };
}

describe("addresses", () => {
  test("of pages keep the names of their files", () => {
    expect(pageId("generated/docs/a/actions/DoIt.md")).toBe("a/actions/DoIt");
    expect(pageId("generated/docs/a/index.md")).toBe("a");
    expect(pageId("templates/guides/first-call.mdx")).toBe("guides/first-call");
    expect(pageId("README.md")).toBeUndefined();
    expect(markdownAddress("templates/guides/first-call.mdx")).toBe("guides/first-call.md");
    expect(docsFile("/base/", "/base/a/structures/It/#member-X")).toBe("generated/docs/a/structures/It.md");
    expect(docsFile("/base/", "https://example.com/a/")).toBeUndefined();
  });
});

describe("a link", () => {
  const page = "generated/docs/tencent-redis/actions/DescribeInstances.md";

  test("between files leads from page to page", () => {
    expect(linked(page, "../structures/InstanceSet.md#member-Status")).toEqual({
      url: "/base/tencent-redis/structures/InstanceSet/#member-Status",
      complaints: [],
    });
    expect(linked(page, "../index.md").url).toBe("/base/tencent-redis/");
  });

  test("to another host, to an id and to an address stays as it is", () => {
    for (const url of ["https://example.com/a.md", "#input-Limit", "/base/feed.json"])
      expect(linked(page, url)).toEqual({ url, complaints: [] });
  });

  test.each(["Nothing.md", "../../../../README.md"])("to %s, which is no page, is told with its place", (url) => {
    expect(linked(page, url).complaints).toEqual([`${page} links to "${url}", of which no page is made.`]);
  });
});

test("long names break behind dots, and before capitals where that is not enough", () => {
  expect(breakPlaces("InvalidParameterValue.ReplicationGroupNotExists")).toEqual([
    ...["Invalid", "Parameter", "Value."],
    ...["Replication", "Group", "Not", "Exists"],
  ]);
  expect(breakPlaces("FailedOperation.Unknown")).toEqual(["FailedOperation.", "Unknown"]);
  expect(breakPlaces("DescribeInstances")).toEqual(["DescribeInstances"]);
});
