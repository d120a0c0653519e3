/** Codes of files: where they lie, how they are written, whether they follow their schema. */
export const fileCodes = {
  "missing-file": {
    title: "A file is missing",
    cause: "The project lacks spec/, spec/package.yaml, a schema, or any folder with a service.yaml.",
    fix: "Run the command in the folder that holds spec/, or restore the file.",
  },
  "unknown-file": {
    title: "A file lies where none is expected",
    cause:
      "Its folder or its ending is misspelt (.yml for .yaml, action/ for actions/), or a service.yaml is missing above it. It would never be read.",
    fix: "Rename, move or delete it. The places are listed in DESIGN under 'The house'.",
  },
  "no-plain-file": {
    title: "Neither a file nor a folder of files",
    cause:
      "A symbolic link, a pipe, a socket, a device, a folder with the name of a file, or a name that is not UTF-8. Links are not followed, so that a review sees what is read; the others would never be read, or never end.",
    fix: "Put a plain file in its place, or move it out of the folder. spec/, spec/schema/ and templates/ themselves may be links.",
  },
  "passed-over": {
    title: "A file that is not read",
    cause:
      "Its name begins with a dot, or is the one that an editor gives to a copy or a lock (#x.yaml#, x.yaml~, .x.yaml.swp).",
    fix: "Delete it, or leave it: it changes nothing. A definition needs a name without these signs.",
  },
  "not-utf8": {
    title: "A file is not UTF-8",
    cause: "An editor saved it in a local encoding such as GBK.",
    fix: "Save it as UTF-8; a byte order mark does no harm.",
  },
  "conflict-marker": {
    title: "A merge conflict was not settled",
    cause: "Lines of <<<<<<< or >>>>>>> are left in the file.",
    fix: "Choose between the two sides and remove the marker lines.",
  },
  "hidden-character": {
    title: "A character that is not shown",
    cause:
      "A zero-width space, a mark of text direction, a control character or the like, mostly pasted from a page or a PDF. Two values that look alike then differ, and a text can look like another one.",
    fix: "Remove it, or type the line anew.",
  },
  "yaml-syntax": {
    title: "Not valid YAML",
    cause: "Mostly indentation, a bracket that is not closed, or a text with ': ' or ' #' in it that needs quotes.",
    fix: "Mend the place; quote the text if in doubt. Only the first slip of a file is shown.",
  },
  "yaml-alias": {
    title: "Anchor, alias or tag",
    cause: "YAML's &name, *name and !tag make a line mean what another line says.",
    fix: "Write the value out. A text that begins with one of these characters needs quotes.",
  },
  "duplicate-key": {
    title: "A key appears twice",
    cause: "One mapping has the same key two times; readers would take the first or the last as they like.",
    fix: "Keep one of them.",
  },
  "unsafe-integer": {
    title: "Integer beyond 2^53",
    cause: "JavaScript rounds such a number when it reads the file.",
    fix: 'Write it as a quoted string: a value, an example, or a bound (`max: "9223372036854775807"`). Members that hold such numbers have format int64-exact.',
  },
  "not-finite": {
    title: "A number that is not finite",
    cause:
      "YAML reads .inf and .nan, and what is too large, as numbers that JSON does not have; they would become null.",
    fix: "Leave a bound out that bounds nothing; quote the value if it is text.",
  },
  modeline: {
    title: "Modeline missing or wrong",
    cause: "The first line tells editors which schema completes and explains the file.",
    fix: "Copy the line from the message.",
  },
  "unknown-key": {
    title: "A key that the schema does not know",
    cause: "A misspelt key, or one that belongs elsewhere.",
    fix: "Correct it, or look its kind of file up in spec/schema/.",
  },
  "missing-key": {
    title: "A key is missing",
    cause: "The schema demands it here: each action, for instance, has doc, title and effect.",
    fix: "Add the key; the message says what it holds.",
  },
  "wrong-key": {
    title: "A name that cannot be one",
    cause: "A member, value set or status is written with characters that such names do not have.",
    fix: "Write the name as it goes over the wire; write a list parameter without its .N.",
  },
  "wrong-value": {
    title: "A value that the schema does not allow",
    cause: "Wrong type, not one of the possible values, too short, or not in the expected form.",
    fix: "Correct the value; texts that look like numbers need quotes.",
  },
  "file-name": {
    title: "File and content have different names",
    cause: "An action's or structure's file is named after it, so that it is found without searching.",
    fix: "Rename the file, or correct the name inside.",
  },
  "file-case": {
    title: "Files that differ in case alone",
    cause: "On disks that ignore case, such as those of Windows and macOS, one would overwrite the other.",
    fix: "Rename one; if both names are the vendor's, keep the one that still works.",
  },
  "unknown-category": {
    title: "A folder of actions that is no category",
    cause: "service.yaml lists the categories; each is a folder of actions/.",
    fix: "Move the file, or add the category to service.yaml.",
  },
  "duplicate-name": {
    title: "Two things of the same name",
    cause: "The same action is in two categories, or two services share a subpath.",
    fix: "Keep one of them.",
  },
};
