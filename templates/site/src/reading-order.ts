interface Entry {
  readonly id: string;
  readonly data: { readonly sidebar: { readonly order?: number | undefined } };
}

/** Pages in the order that they name in their front matter; those that name none come last, by address. */
export const byOrder = (one: Entry, other: Entry): number =>
  orderOf(one) - orderOf(other) || (one.id < other.id ? -1 : 1);

const orderOf = ({ data }: Entry): number => data.sidebar.order ?? Number.MAX_SAFE_INTEGER;

/** Pages of a service beside those of its actions, in order, with their names; a service has those it needs. */
export const lists: readonly (readonly [page: string, label: string])[] = [
  ["migration", "Migration"],
  ["errors", "Errors"],
  ["enums", "Values"],
  ["rate-limits", "Rate limits"],
  ["permissions", "Permissions"],
  ["deprecations", "Deprecations"],
  ["changelog", "Changelog"],
  ["errata", "Errata"],
];
