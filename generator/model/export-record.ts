import type { MoveYaml } from "../load/spec.js";
import { nonEmpty, prune } from "./prune.js";
import type { ChangeModel, MigrationModel, ReleaseModel, TableModel } from "./record.js";

/** A release, with what it changed. */
export function exportRelease({ number, version, published, source, changes }: ReleaseModel): unknown {
  return prune({ number, version, published, source, changes: changes.map(exportChange) });
}

function exportChange({ change, kind, of, name, replacedBy, rename, reason }: ChangeModel): unknown {
  return prune({ change, kind, of, name, replacedBy, rename, reason });
}

/** A table of facts. */
export function exportTable({
  name,
  title,
  titleZh,
  description,
  doc,
  section,
  key,
  columns,
  rows,
  errata,
}: TableModel): unknown {
  return prune({
    name,
    title,
    titleZh,
    description,
    doc,
    section,
    key,
    columns,
    rows: rows.map((row) => ({ name: row.name, values: row.values })),
    errata: nonEmpty(errata),
  });
}

/** What became of a service. */
export function exportMigration({ from, to, summary, errors: codes, actions, place }: MigrationModel): unknown {
  return prune({
    from,
    to,
    summary,
    errors: nonEmpty(codes)?.map(exportMove),
    actions: actions.map(({ from: old, to: now, note, input, output, errors, example }) =>
      prune({
        from: old,
        to: now,
        note,
        input: input?.map(exportMove),
        output: output?.map(exportMove),
        errors: errors?.map(exportMove),
        example: example && { before: example.before, after: example.after },
      }),
    ),
    place: { file: place.file, line: place.line },
  });
}

const exportMove = ({ from, to, note }: MoveYaml): unknown => prune({ from, to, note });
