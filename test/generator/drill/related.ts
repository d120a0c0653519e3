import { basename } from "node:path";
import type { Change } from "../../../generator/diff/change.js";
import { outputsOf } from "../../../generator/diff/context.js";
import {
  readDocument,
  type ActionDocument,
  type MemberDocument,
  type ServiceDocument,
} from "../../../generator/diff/document.js";
import { git } from "../release/repository.js";
import { ok } from "./project.js";
import { drilled } from "./settle.js";

/** Why a generated file changed with a release; undefined when nothing of the release explains it. */
export interface Explained {
  readonly why: string | undefined;
}

/**
 * Explains each changed file of generated/: it is about a definition that the release touched or that leads to one, or
 * it lists such definitions, and then each of its changes stands beside their names or is a count.
 */
export async function explain<File extends { readonly path: string }>(
  root: string,
  changes: readonly Change[],
  files: readonly File[],
): Promise<(File & Explained)[]> {
  const exported = readDocument(await ok(root, "export", "--service", drilled.service));
  const service = typeof exported === "string" ? undefined : exported.services[0];
  if (service?.subpath === undefined) throw new Error(`no service ${drilled.service}`);
  const { subpath } = service;
  const touched = touchedBy(root, changes);
  const reasons = reasonsFor(service, touched);
  const beside = besideOf(touched, changes);
  return files.map((file) => ({ ...file, why: reasonOf(root, file.path, subpath, reasons, beside) }));
}

/** Actions and structures whose definitions, or whose entries in the changelog, are part of the release. */
function touchedBy(root: string, changes: readonly Change[]): ReadonlySet<string> {
  const files = git(root, "diff", "--cached", "--name-only", "HEAD", "--", "spec").split("\n");
  const defined = files.filter((path) => /\/(?:actions|structures)\//u.test(path));
  return new Set([
    ...defined.map((path) => basename(path, ".yaml")),
    ...changes.flatMap(({ subject: { kind, name, of } }) =>
      kind === "action" || kind === "structure" ? [name] : (of ?? []),
    ),
  ]);
}

/** What else is rendered from a touched definition, and why. */
function reasonsFor(
  { actions, structures }: ServiceDocument,
  touched: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const members = new Map(structures.map((structure) => [structure.name, structure.members]));
  const reasons = new Map([...touched].map((name) => [name, "the definition changed"]));
  const note = (name: string, why: string): void => {
    if (!reasons.has(name)) reasons.set(name, why);
  };
  for (const action of actions) {
    const reached = reachedFrom([...action.input, ...outputsOf(action)], members);
    const changed = reached.find((name) => touched.has(name));
    const waits = waitedFor(action);
    if (changed !== undefined) note(action.name, `takes or answers ${changed}`);
    if (waits !== undefined && touched.has(waits)) note(action.name, `waits on ${waits}`);
    if (touched.has(action.name)) for (const name of reached) note(name, `used by ${action.name}`);
  }
  return reasons;
}

const waitedFor = ({ wait }: ActionDocument): string | undefined => wait?.action;

function reachedFrom(
  members: readonly MemberDocument[],
  structures: ReadonlyMap<string, readonly MemberDocument[]>,
): string[] {
  const reached = new Set<string>();
  const visit = (list: readonly MemberDocument[]): void => {
    for (const { type } of list) {
      const inner = structures.get(type);
      if (inner === undefined || reached.has(type)) continue;
      reached.add(type);
      visit(inner);
    }
  };
  visit(members);
  return [...reached];
}

/**
 * What stands beside a change of the release wherever definitions are listed: a definition's name, also as the begin of
 * another one or of a method; the name of a member; the day of the release.
 */
function besideOf(touched: ReadonlySet<string>, changes: readonly Change[]): RegExp {
  const begins = [...touched].flatMap((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]);
  const members = changes.flatMap(({ subject, rule, before = "" }) =>
    subject.of === undefined ? [] : [subject.name, ...(rule.endsWith("-renamed") ? [before] : [])],
  );
  const days = changes.flatMap(({ release }) => (release ? [release.published.slice(0, "YYYY-MM-DD".length)] : []));
  const words = [...begins.map((name) => String.raw`${name}\w*`), ...members, ...days];
  return new RegExp(words.length === 0 ? "(?!)" : String.raw`(?<!\w)(?:${words.join("|")})(?!\w)`, "u");
}

function reasonOf(
  root: string,
  path: string,
  subpath: string,
  reasons: ReadonlyMap<string, string>,
  beside: RegExp,
): string | undefined {
  const [, own] = /\/(?:actions|structures|validators)\/(\w+)\.[\w.]+$/u.exec(path) ?? [];
  if (own !== undefined) return path.includes(`/${subpath}/`) ? reasons.get(own) : undefined;
  return hunksOf(root, path).every((hunk) => beside.test(hunk) || isCount(hunk)) ? "lists what changed" : undefined;
}

const hunksOf = (root: string, path: string): string[] =>
  git(root, "diff", "--cached", "--unified=6", "HEAD", "--", path)
    .split(/^(?=@@ )/mu)
    .slice(1);

/** `110 actions` and `111 actions`. */
function isCount(hunk: string): boolean {
  const side = (sign: string): string[] =>
    hunk
      .split("\n")
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1).replaceAll(/\d+/gu, "#"));
  return side("-").join("\n") === side("+").join("\n");
}
