import type { ReleaseModel, Since } from "../../model/model.js";

/**
 * Where everything in the reference is: the only list of page paths (below docs/<service>/) and of ids.
 * Links from outside rely on them, so a change here breaks bookmarks. Ids keep the wire name's capitals:
 * `InstanceSlowlogDetail` and `InstanceSlowLogDetail` are on one page.
 */
export const pages = {
  index: "index.md",
  action: (name: string): string => `actions/${name}.md`,
  structure: (name: string): string => `structures/${name}.md`,
  enums: "enums.md",
  errors: "errors.md",
  rateLimits: "rate-limits.md",
  permissions: "permissions.md",
  deprecations: "deprecations.md",
  changelog: "changelog.md",
  errata: "errata.md",
  table: (name: string): string => `tables/${name}.md`,
  migration: "migration.md",
} as const;

export const anchors = {
  /** On an action's page. */
  input: (name: string): string => `input-${name}`,
  /** On an action's page; a success status after the first has its number before the name. */
  output: (name: string, status?: string): string => (status ? `output-${status}-${name}` : `output-${name}`),
  /** On a structure's page. */
  member: (name: string): string => `member-${name}`,
  /** Of the table of releases, on the page of an action or a structure. */
  history: "history",
  /** Values of a set, on the page of whoever has a member of it. */
  values: (name: string): string => `values-${name}`,
  /** On enums.md. */
  enum: (name: string): string => `enum-${name}`,
  /** On errors.md. */
  error: (code: string): string => `error-${code}`,
  retry: "retries",
  businessErrors: "business",
  commonErrors: "common",
  /** On index.md. */
  category: (id: string): string => `category-${id}`,
  structures: "structures",
  parameters: "common-parameters",
  /** On changelog.md and deprecations.md: `release-87`, or the day where releases have no numbers. */
  release: (since: Since): string => `release-${since}`,
  undated: "without-a-release",
  /** On a table's page. */
  row: (name: string): string => `row-${name}`,
  tables: "tables",
  /** On migration.md. */
  replacement: (action: string): string => `action-${action}`,
  /** On errata.md: `action-DescribeInstances`, `structure-InstanceSet`. */
  errata: (kind: "action" | "structure", name: string): string => `${kind}-${name}`,
} as const;

/** What a release is called: its number, or its day. */
export const releaseKey = ({ number, published }: ReleaseModel): Since => number ?? dayOf(published);

/** The day of a point in time, as the vendor wrote it, without a shift of zone. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** A relative link from one page of the service to another. */
export function link(from: string, to: string, anchor?: string): string {
  const hash = anchor ? `#${anchor}` : "";
  if (from === to) return hash || `#`;
  const fromFolder = folderOf(from);
  const path = fromFolder === folderOf(to) ? to.slice(fromFolder.length) : (fromFolder ? "../" : "") + to;
  return path + hash;
}

/** A relative link from a page to one of another service. */
export const linkAcross = (from: string, subpath: string, to: string): string =>
  `${folderOf(from) ? "../../" : "../"}${subpath}/${to}`;

const folderOf = (page: string): string => page.slice(0, page.lastIndexOf("/") + 1);
