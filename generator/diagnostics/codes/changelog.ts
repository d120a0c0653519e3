/** Codes of the changelog, and of its agreement with the definitions. */
export const changelogCodes = {
  "release-name": {
    title: "File and release have different names",
    cause: "A release's file is named after its number (087.yaml) or, without one, its date.",
    fix: "Rename the file, or correct `release` (or `published`).",
  },
  "release-gap": {
    title: "A release is missing or stands twice",
    cause: "Numbers run from 1 without gaps.",
    fix: "Add the missing file, or correct the number.",
  },
  "release-order": {
    title: "Releases go back in time",
    cause: "A release was published before the one that precedes it.",
    fix: "Correct `published` or the number.",
  },
  "release-undated": {
    title: "A changelog file says no release",
    cause:
      "Every file but prose.yaml has a number or, where the vendor has none, a date; a number where the other files have one.",
    fix: "Add `release` and `published`, or move the changes to prose.yaml.",
  },
  "deprecation-without-release": {
    title: "A deprecation without release",
    cause: "A changelog file without release (or date) deprecates something; users could not tell since when.",
    fix: "Add `release`. What stands only in running text belongs in prose.yaml.",
  },
  "release-prose": {
    title: "prose.yaml holds what it should not, or another file what only prose.yaml may",
    cause:
      "prose.yaml holds deprecations of running text and has `source: prose`, but no release; `source` and a change's `date` are its alone.",
    fix: "Move the change to the file of its release, or the other way round.",
  },
  "release-owner": {
    title: "A change whose owner is missing, unknown or superfluous",
    cause:
      "input, output and member need `of`, an action or structure that the same or an earlier release added; action and structure have none.",
    fix: "Add, correct or remove `of`.",
  },
  "release-duplicate": {
    title: "Added, deprecated or removed twice",
    cause: "An earlier release says the same, and none in between took it back.",
    fix: "Check both against the vendor's page and remove the wrong one.",
  },
  "release-gone": {
    title: "Changes what an earlier release removed",
    cause: "Something is modified or deprecated after its removal.",
    fix: "Check both against the vendor's page; if it came back, a release says `add`.",
  },
  "release-remove-unknown": {
    title: "Removes what was not there",
    cause: "No earlier release added this action or structure.",
    fix: "Check the name.",
  },
  "release-deprecate-unknown": {
    title: "Deprecates what was never there",
    cause: "No release added it and no definition has it.",
    fix: "Check the name and the owner.",
  },
  "removed-but-defined": {
    title: "Removed, but still defined",
    cause: "A release removed it and none took it back.",
    fix: "Delete the definition, or make the entry a deprecation if the vendor still answers.",
  },
  "deprecated-but-undefined": {
    title: "Deprecated, but not defined",
    cause: "Deprecated things stay in the SDK, marked.",
    fix: "Define it as it was, or make the entry a removal.",
  },
  "unexplained-definition": {
    title: "A definition that no release explains",
    cause: "No release added this action or structure, so it has no `since`.",
    fix: "Correct the name, or add it to the release that brought it.",
  },
  "unanswered-release": {
    title: "A release entry that no definition answers",
    cause: "A release added or changed something that is not defined, and no later one removed it.",
    fix: "Correct the name, or define it.",
  },
  "incomplete-service": {
    title: "Release entries without a definition",
    cause: "The service says `complete: false`, so these are counted in one line.",
    fix: "Define the rest, then say `complete: true`.",
  },
  "replaced-by-unknown": {
    title: "Replaced by something that is not there",
    cause: "`replacedBy` names nothing of the same kind and owner.",
    fix: "Name a sibling, or write Owner.Name for a member of another action or structure.",
  },
  "rename-mismatch": {
    title: "A rename between things that are not the same",
    cause:
      "`rename: true` lets the package's audit rewrite users' code, so both names must have one owner, one type and one set of values.",
    fix: "Remove `rename`, or correct the definition whose type is wrong.",
  },
  "changelog-text": {
    title: "Pasted text that the import cannot read",
    cause:
      "A line is no heading, name or foot of a page that the import knows, or it lost its context: the paste begins or ends in the middle, or a line is missing.",
    fix: "Paste whole releases, or mend the line. A new kind of heading belongs into generator/changelog/words.ts.",
  },
  "release-contradiction": {
    title: "A release that is known with other content",
    cause: "The service's file and the pasted text say different things of one release; nothing was written.",
    fix: "Check both against the vendor's page, then correct the file, or leave the release out of the paste.",
  },
  "deprecated-in-use": {
    title: "A wait, a poll or paging that goes by something deprecated",
    cause: "A release deprecates the member and says what takes its place, but the action still goes by it.",
    fix: "Name the replacement; the old member may stay as `fallback` of a wait or a poll.",
  },
  "changelog-edition": {
    title: "A text of the international edition",
    cause:
      "The international site publishes the same changes under numbers of its own; they would be taken for other releases.",
    fix: "Paste the Chinese page, whose numbers count here, or give the metadata of both days.",
  },
  "changelog-doubt": {
    title: "A change that may be a slip of the text",
    cause:
      "A new name is one letter off another or unknown to the metadata, a modified one never was, an added one was there.",
    fix: "Compare it with the vendor's page.",
  },
  "page-text": {
    title: "A pasted page that cannot be read",
    cause:
      "The text is no page of an action, was cut, is of another product or version, or a line of its tables or examples is none that the reader knows.",
    fix: "Paste the page whole, from its description to its error codes, or mend the line.",
  },
  "page-doubt": {
    title: "A page that says something else than another source",
    cause:
      "An example calls another action, the page is of another site, or the metadata has another type or required flag.",
    fix: "Compare the sources; say in the definition what the service most likely does, and in `errata` what contradicts it.",
  },
  "sheet-path": {
    title: "A line of a sheet that leads nowhere",
    cause: "No definition has that path.",
    fix: "Write Action, Action.input.Name, Action.output.Name, Structure or Structure.Name.",
  },
};
