import type { ModelDocument, ReleaseDocument, ServiceDocument, SinceDocument } from "./document.js";
import { serviceAt } from "./past.js";

/** The model as of a release, and what has to be said about it. */
export interface Snapshot {
  readonly document: ModelDocument;
  /** The release of each service that is in it. */
  readonly releases: ReadonlyMap<string, ReleaseDocument>;
  readonly notes: readonly string[];
}

export const presenceNote =
  "Presence and deprecation only: the vendor's changelog does not tell past types, required flags, values or ranges.";

/** A release by its number or, for all services whatever they count by, the last one of a day. */
export function isRelease(text: string): boolean {
  return /^\d{1,4}$/u.test(text) || /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** Replays the changelog up to a release; a sentence when no service has it. */
export function modelAt({ services }: ModelDocument, wanted: string): Snapshot | string {
  const found = services.map((service) => ({ service, index: indexOf(service, wanted) }));
  const dated = found.filter(({ index }) => index >= 0);
  if (dated.length === 0) return `No service has a release ${wanted}. ${services.map(span).join("; ")}.`;
  const missing = found.filter(({ index }) => index < 0).map(({ service }) => service.id);
  return {
    document: { services: dated.map(({ service, index }) => serviceAt(service, index)) },
    releases: new Map(
      dated.flatMap(({ service, index }) => {
        const release = service.releases?.[index];
        return release === undefined ? [] : [[service.id, release] as const];
      }),
    ),
    notes: [
      presenceNote,
      ...(missing.length > 0 ? [`Left out, for they have no such release: ${missing.join(", ")}.`] : []),
    ],
  };
}

function indexOf({ releases = [] }: ServiceDocument, wanted: string): number {
  if (/^\d{1,4}$/u.test(wanted)) return releases.findIndex(({ number }) => number === Number(wanted));
  return releases.findLastIndex(({ published }) => published.slice(0, 10) <= wanted);
}

function span({ id, releases = [] }: ServiceDocument): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return `${id} has no changelog`;
  const title = ({ number, published }: ReleaseDocument): string => String(number ?? published.slice(0, 10));
  return `${id} has ${title(first)} to ${title(last)}`;
}

/** Something by that name, and the release that it takes to use it. */
export interface Need {
  readonly service: string;
  readonly path: string;
  readonly since?: SinceDocument;
  readonly published?: string;
  readonly deprecated: boolean;
}

/** Everything that is called so: `DescribeInstances`, `DescribeInstances.Limit`, `InstanceSet.Size`, `Size`. */
export function needsOf({ services }: ModelDocument, wanted: string): Need[] {
  const words = wanted.split(".");
  return services.flatMap((service) =>
    named(service)
      .filter(({ path }) => matches(path.split("."), words))
      .map(({ path, since, deprecated }) => {
        const published = dateOf(service, since);
        return {
          service: service.id,
          path,
          deprecated: deprecated !== undefined,
          ...(since !== undefined && { since }),
          ...(published !== undefined && { published }),
        };
      }),
  );
}

/** `DescribeInstances.Limit` means the input and the output of that name; a bare name means all that have it. */
function matches(path: readonly string[], words: readonly string[]): boolean {
  const without = path.length === 3 ? [path[0], path[2]] : path;
  return [path, without, path.slice(-1)].some((form) => form.join(".") === words.join("."));
}

function named({ actions, structures }: ServiceDocument) {
  return [
    ...actions.flatMap((action) => [
      { ...action, path: action.name },
      ...action.input.map((member) => ({ ...member, path: `${action.name}.input.${member.name}` })),
      ...action.output.map((member) => ({ ...member, path: `${action.name}.output.${member.name}` })),
    ]),
    ...structures.flatMap((structure) => [
      { ...structure, path: structure.name },
      ...structure.members.map((member) => ({ ...member, path: `${structure.name}.${member.name}` })),
    ]),
  ];
}

function dateOf({ releases = [] }: ServiceDocument, since: SinceDocument | undefined): string | undefined {
  const release = releases.find(({ number, published }) => (number ?? published.slice(0, 10)) === since);
  return release?.published.slice(0, 10);
}
