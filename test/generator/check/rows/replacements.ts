import { row, type Row } from "../row.js";

const third = "changelog/003.yaml";

/** What a release says of the new name of an old thing. */
export const replacementRows: readonly Row[] = [
  row(
    "replaced-by-unknown",
    third,
    "replacedBy: Id,",
    "replacedBy: ‸Idd,",
    'member OldId of Thing is replaced by "Idd", which is not there. Did you mean "Id"?',
  ),
  row(
    "replaced-by-unknown",
    third,
    "replacedBy: Id,",
    "replacedBy: ‸ListThings.Idd,",
    'member OldId of Thing is replaced by "ListThings.Idd", which is not there.',
  ),
  row(
    "rename-mismatch",
    third,
    "replacedBy: Id,",
    "replacedBy: ‸State, rename: true,",
    "member OldId of Thing is no rename of State: one is string, the other integer of ThingState; remove rename.",
  ),
  row(
    "rename-mismatch",
    third,
    "replacedBy: Id,",
    "replacedBy: ‸ListThings.Prefix, rename: true,",
    "member OldId of Thing is no rename of ListThings.Prefix: that belongs to something else; remove rename.",
  ),
];
