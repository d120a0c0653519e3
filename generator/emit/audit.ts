import type {
  ActionModel,
  ChangeModel,
  Deprecation,
  MemberModel,
  Model,
  ServiceModel,
  StructureModel,
} from "../model/model.js";
import { allOutputs } from "../model/reach.js";
import { inputName, methodName, outputName, wireName } from "../naming.js";
import type { Literal, OutputFile } from "../render/output.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { importTypes } from "./statements.js";
import { memberType } from "./type-text.js";

/** What the package's audit looks for in users' code: all that the vendor deprecates or has removed. */
export function emitAudit(service: ServiceModel, model: Model): OutputFile[] {
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/notices.ts`,
      origin: originOf(service),
      statements: [
        ...importTypes("../runtime/notice.js", ["ServiceNotices"]),
        {
          kind: "const",
          name: "notices",
          doc: docText(`What ${service.title} ${service.version} deprecates or has removed, for the audit.`),
          type: { name: "ServiceNotices", parameters: [] },
          value: noticesOf(service, model),
        },
      ],
    },
  ];
}

/** The same as data, in the shape of the runtime's `ServiceNotices`. */
export function noticesOf(service: ServiceModel, model: Model): { readonly [key: string]: Literal } {
  const { subpath, client, releases } = service;
  const numbered = releases.flatMap(({ number, published }) =>
    number === undefined ? [] : [[number, dayOf(published)]],
  );
  return {
    subpath,
    client,
    releases: numbered,
    notices: [
      ...(service.deprecated ? [notice("service", client, service.deprecated)] : []),
      ...service.actions.flatMap((action) => actionNotices(action, service, model)),
      ...service.structures.flatMap(({ name, deprecated, members }) => [
        ...(deprecated
          ? [notice("structure", name, deprecated, { rename: structureRename({ deprecated, members }, service) })]
          : []),
        ...memberNotices("member", name, members),
      ]),
      ...goneNotices(service),
      ...codeNotices(service, model),
    ],
  };
}

type Kind = "service" | "action" | "structure" | "input" | "output" | "member" | "code";
type NoticeLiteral = { readonly [key: string]: Literal | undefined };

const dayOf = (published: string): string => published.slice(0, "YYYY-MM-DD".length);

function notice(kind: Kind, name: string, deprecation: Deprecation, more: NoticeLiteral = {}): NoticeLiteral {
  const { release, date, reason } = deprecation;
  const { owner, ...others } = more;
  return { kind, name, owner, release, date, reason, instead: insteadText(kind, deprecation), ...others };
}

function insteadText(kind: Kind, { replacedBy, elsewhere }: Deprecation): string | undefined {
  if (replacedBy === undefined) return undefined;
  if (elsewhere === undefined) return kind === "action" ? methodName(replacedBy) : replacedBy;
  const what = replacedBy === elsewhere.service ? "" : `${methodName(replacedBy)} of `;
  return `${what}${elsewhere.client} (${elsewhere.module})`;
}

function actionNotices(action: ActionModel, { id, actions }: ServiceModel, { migrations }: Model): NoticeLiteral[] {
  const { name, deprecated, input } = action;
  const wire = wireName(action) === name ? {} : { action: wireName(action) };
  const move = migrations.find(({ from }) => from === id)?.actions.find(({ from }) => from === name);
  // What has no counterpart has the note as its reason already.
  const hint = move?.to === null ? undefined : move?.note;
  return [
    ...(deprecated
      ? [notice("action", name, deprecated, { ...wire, hint, rename: actionRename(action, actions) })]
      : []),
    ...memberNotices("input", inputName(name), input, wire),
    ...memberNotices("output", outputName(name), allOutputs(action)),
  ];
}

function memberNotices(
  kind: "input" | "output" | "member",
  owner: string,
  members: readonly MemberModel[],
  more: NoticeLiteral = {},
): NoticeLiteral[] {
  return members.flatMap((member) =>
    member.deprecated
      ? [notice(kind, member.name, member.deprecated, { ...more, owner, rename: renameOf(member, members) })]
      : [],
  );
}

/** The new name, where the changelog calls it a rename and the types leave no doubt. */
function renameOf(member: MemberModel, siblings: readonly MemberModel[]): string | undefined {
  const { rename, replacedBy } = member.deprecated ?? {};
  const replacement = rename && siblings.find(({ name }) => name === replacedBy);
  return replacement && memberType(replacement, "output") === memberType(member, "output")
    ? replacement.name
    : undefined;
}

/** The same of an action: the new one takes and returns what the old one does, so that only names change in users' code. */
function actionRename(action: ActionModel, actions: readonly ActionModel[]): string | undefined {
  const { rename, replacedBy } = action.deprecated ?? {};
  const replacement = rename && actions.find(({ name }) => name === replacedBy);
  if (!replacement) return undefined;
  const isSame =
    holds(replacement.input, action.input, "input") &&
    replacement.input.every(({ name, required }) => !required || action.input.some((input) => input.name === name)) &&
    holds(allOutputs(replacement), allOutputs(action), "output");
  return isSame ? replacement.name : undefined;
}

function structureRename(
  { deprecated, members }: Pick<StructureModel, "deprecated" | "members">,
  { structures }: ServiceModel,
): string | undefined {
  const { rename, replacedBy } = deprecated ?? {};
  const replacement = rename && structures.find(({ name }) => name === replacedBy);
  return replacement && holds(replacement.members, members, "output") ? replacement.name : undefined;
}

/** Whether all of the old members are among the new ones, with the same type. */
const holds = (now: readonly MemberModel[], old: readonly MemberModel[], side: "input" | "output"): boolean =>
  old.every((member) =>
    now.some(
      ({ name, ...rest }) => name === member.name && memberType({ name, ...rest }, side) === memberType(member, side),
    ),
  );

/** What a release took away and none brought back. Of a member that is gone no type is known: the changelog's word counts. */
function goneNotices({ releases }: ServiceModel): NoticeLiteral[] {
  const last = new Map<string, NoticeLiteral>();
  for (const { number, published, source = "changelog", changes } of releases)
    for (const change of changes) {
      const key = JSON.stringify([change.kind, change.of, change.name]);
      if (change.change === "add") last.delete(key);
      if (change.change !== "remove") continue;
      const gone = { ...change, release: number, date: dayOf(published), source } as const;
      const { replacedBy, rename } = change;
      last.set(
        key,
        notice(change.kind, change.name, gone, { owner: ownerOf(change), removed: true, rename: rename && replacedBy }),
      );
    }
  return [...last.values()];
}

function ownerOf({ kind, of }: ChangeModel): string | undefined {
  if (of === undefined) return undefined;
  return kind === "input" ? inputName(of) : kind === "output" ? outputName(of) : of;
}

/** Codes of a service that is on its way out, as far as the migration says what became of them. */
function codeNotices({ id, deprecated }: ServiceModel, { migrations }: Model): NoticeLiteral[] {
  const migration = migrations.find(({ from }) => from === id);
  if (deprecated === undefined || migration === undefined) return [];
  const moves = [...migration.errors, ...migration.actions.flatMap(({ errors = [] }) => errors)];
  const codes = new Map<string, { readonly replacements: Set<string>; readonly notes: Set<string> }>();
  for (const { from, to, note } of moves) {
    const { replacements, notes } = codes.get(from) ?? { replacements: new Set(), notes: new Set() };
    if (to !== null) replacements.add(to);
    if (note !== undefined) notes.add(note);
    codes.set(from, { replacements, notes });
  }
  return [...codes].map(([name, { replacements, notes }]) => {
    const replacedBy = replacements.size === 0 ? undefined : [...replacements].join(" or ");
    return notice("code", name, {
      release: undefined,
      date: deprecated.date,
      source: "prose",
      replacedBy,
      reason: [...notes].join(" ") || undefined,
    });
  });
}
