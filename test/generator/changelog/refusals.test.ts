import { describe, expect, test } from "vitest";
import { fixture, run, service, textOf } from "./drill.js";

describe("is refused, and nothing written", () => {
  const release = (number: number, ...lines: readonly string[]): string =>
    [`Release ${number}`, "Release time: 2026-01-01 00:00:00", ...lines].join("\n");

  test("a release that is known with other content: both are shown", () => {
    const text = fixture("088.txt")
      .replace(/废弃出参：\s*InstanceSlowlogDetail/u, "废弃出参： TotalCount")
      .replace("01:53:09", "01:53:10");
    const { refusals, texts } = run(text);
    const file = `spec/${service.id}/changelog/087.yaml`;
    expect(texts.size).toBe(0);
    expect(refusals.map(({ code, message }) => ({ code, message: message.replaceAll(/:\d+ /g, ": ") }))).toEqual([
      {
        code: "release-contradiction",
        message: `release 87 is known, and ${file} says something else:
    ${file}: published 2025-05-13T01:53:09+08:00
    pasted.txt: published 2025-05-13T01:53:10+08:00
    ${file}: deprecate output InstanceSlowlogDetail of DescribeSlowLog, which the text lacks
    pasted.txt: deprecate output TotalCount of DescribeSlowLog, which the file lacks`,
      },
    ]);
  });

  test.each([
    { what: "a gap", text: release(89, "New APIs:", "A"), code: "release-gap", line: 1 },
    {
      what: "a time before that of release 87",
      text: release(88).replace("2026", "2020"),
      code: "release-order",
      line: 1,
    },
    {
      what: "an action that nobody knows",
      text: release(88, "Modified APIs:", "DescribeSlowLogs", "New input parameters: A"),
      code: "release-owner",
      line: 5,
    },
    {
      what: "an action that is there",
      text: release(88, "New APIs:", "DescribeSlowLog"),
      code: "release-duplicate",
      line: 4,
    },
    {
      what: "the removal of what never was",
      text: release(88, "Deleted APIs:", "DescribeNothing"),
      code: "release-remove-unknown",
      line: 4,
    },
    {
      what: "the deprecation of what never was",
      text: release(88, "Modified APIs:", "DescribeSlowLog", "Deprecated input parameters: Nothing"),
      code: "release-deprecate-unknown",
      line: 5,
    },
    { what: "text that cannot be read", text: release(88, "New error codes:", "A"), code: "changelog-text", line: 3 },
  ])("$what", ({ text, code, line }) => {
    const { refusals, texts } = run(text);
    expect(refusals.map((found) => ({ code: found.code, place: found.place.file, line: found.place.line }))).toEqual([
      { code, place: "pasted.txt", line },
    ]);
    expect(texts.size).toBe(0);
  });
});

test("a list in another order, or split for our own keys, is the same release", () => {
  const text = fixture("088.txt").replace("InstanceId, InstanceName, AutoRenew", "AutoRenew, InstanceId, InstanceName");
  expect(run(text)).toMatchObject({ refusals: [], known: [{ release: 87 }] });
});

test("a member of what is new and was never added by name gets a draft", () => {
  const plan = run(
    [
      "Release 88",
      "Release time: 2026-01-01",
      "New APIs:",
      "DescribeNews",
      "Modified APIs:",
      "DescribeNews",
      "Deprecated output parameters: Old",
      "Modified input parameters: Odd",
    ].join("\n"),
  );
  expect(textOf(plan, "actions/instance/DescribeNews.yaml")).toMatch(
    /input:\n {2}Odd: \{ draft: true \}\noutput:\n {2}Old: \{ draft: true \}\n$/,
  );
});
