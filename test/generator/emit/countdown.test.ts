import { describe, expect, it } from "vitest";
import { countdownText } from "../../../generator/emit/reference/countdown.js";
import type { ChangeModel, ReleaseModel } from "../../../generator/model/model.js";

/** `deprecate input List.Name`, `remove action List`. */
function change(text: string): ChangeModel {
  const [, verb, kind, of, name = ""] = /^(\w+) (\w+) (?:(\w+)\.)?(\w+)$/.exec(text) ?? [];
  // What the tests write are words of the model.
  return { change: verb, kind, of, name, replacedBy: undefined, reason: undefined } as ChangeModel;
}

const releases = (...lists: readonly string[][]): ReleaseModel[] =>
  lists.map((list, index) => ({ number: index + 1, published: "2020-01-02", changes: list.map(change) }));

const three = ["deprecate input List.Name", "deprecate member Thing.Id", "deprecate action Start", "add action Other"];

describe("the note on the names that a release deprecated", () => {
  it.each([
    ["3 names, deprecated by the newest release.", []],
    ["3 names. 1 release has come since; all 3 are still there.", [["add input List.Other"]]],
    ["3 names. 2 releases have come since; 2 of the names are still there.", [["remove action Start"], []]],
    [
      "3 names. 1 release has come since; 1 of the names is still there.",
      [["remove action List", "remove action Start"]],
    ],
    [
      "3 names. 1 release has come since; 2 of the names are still there.",
      [["remove structure Thing", "remove action Thing"]],
    ],
    ["3 names. 1 release has come since; all 3 are still there.", [["remove output List.Name"]]],
    [
      "3 names. 2 releases have come since; all 3 are still there.",
      [["remove input List.Name"], ["add input List.Name"]],
    ],
  ])("says: %s", (text, later) => {
    expect(countdownText(releases(three, ...later), 1)).toBe(text);
  });

  it("speaks of one name as of one", () => {
    const one = ["deprecate action Start"];
    expect(countdownText(releases(one), 1)).toBe("1 name, deprecated by the newest release.");
    expect(countdownText(releases(one, []), 1)).toBe("1 name. 1 release has come since; it is still there.");
    expect(countdownText(releases(one, ["remove action Start"]), 1)).toBe(
      "1 name. 1 release has come since; it has been removed.",
    );
  });

  it("says nothing of a release that deprecated nothing, or that is not there", () => {
    expect(countdownText(releases(["add action Start"]), 1)).toBeUndefined();
    expect(countdownText(releases(["add action Start"]), 2)).toBeUndefined();
  });
});
