/** What is deprecated or gone in one service, for the audit and for calls: plain data, generated beside the service's code. */
export interface ServiceNotices {
  /** Last part of the import: `example` of `the-sdk/example`. */
  readonly subpath: string;
  /** Name of the client class. */
  readonly client: string;
  /** Releases that deprecate or remove something, with their days, oldest first; none where the vendor has no numbers. */
  readonly releases: readonly (readonly [number: number, date: string])[];
  readonly notices: readonly Notice[];
}

/** All that the audit of a package knows. */
export interface Notices {
  /** Name of the npm package. */
  readonly package: string;
  readonly services: readonly ServiceNotices[];
}

export type NoticeKind = "service" | "action" | "structure" | "input" | "output" | "member" | "value" | "code";

/** Something that the vendor is taking away or has taken away. */
export interface Notice {
  readonly kind: NoticeKind;
  /** As code writes it: member, structure, class, named value, error code; of an action the name that its types begin with. */
  readonly name: string;
  /** Wire name of the action that it is about, where code calls that otherwise. */
  readonly action?: string;
  /** The declaration that has it: interface of a member, constant of a named value. */
  readonly owner?: string;
  /** How a named value is written on the wire. */
  readonly value?: string | number;
  /** Absent while it still works. */
  readonly removed?: true;
  /** Release that says so; absent where the vendor says it in running text only, or counts no releases. */
  readonly release?: number;
  readonly date?: string;
  readonly reason?: string;
  /** What to use instead, for a reader. */
  readonly instead?: string;
  /** What else changes for those who follow that. */
  readonly hint?: string;
  /** The same value of the same type under another name in the same owner: code can be rewritten. */
  readonly rename?: string;
}

/** `since release 87, 2025-05-13`, or as much of it as is known. */
export function sinceText({ release, date }: Notice): string | undefined {
  if (release !== undefined) return `since release ${release}${date === undefined ? "" : `, ${date}`}`;
  return date === undefined ? undefined : `since ${date}`;
}
