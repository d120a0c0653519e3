import type { VendorExample } from "../upstream/examples.js";
import type { ReadRelease } from "./reading.js";

type Examples = (action: string) => readonly VendorExample[];

/** Everything that later releases name as added: `input Emergency ChangeReplicaToMaster`. */
export function namesOf(later: readonly ReadRelease[]): ReadonlySet<string> {
  return new Set(
    later.flatMap(({ changes }) =>
      changes.flatMap(({ kind, of, names }) => names.map(({ name }) => nameOf({ kind, of: of?.name, name }))),
    ),
  );
}

/** Examples as they were: without the members that later releases add. */
export function withoutLater(examples: Examples, later: ReadonlySet<string>): typeof examples {
  const kept = (kind: string, of: string, members: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !later.has(nameOf({ kind, of, name }))));
  return (action) =>
    examples(action).map((example) => ({
      ...example,
      request: kept("input", action, example.request),
      response: kept("output", action, example.response),
    }));
}

/** A change by what it is about. */
export const nameOf = ({
  kind,
  of = "",
  name,
}: {
  readonly kind: string;
  readonly of?: string | undefined;
  readonly name: string;
}): string => `${kind} ${name} ${of}`;
