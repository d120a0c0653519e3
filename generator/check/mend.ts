import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { onlyNear } from "../diagnostics/suggest.js";
import type { Path, SpecFile } from "../load/spec.js";
import { knownKeys, pathOf, property, text } from "./schema-errors.js";

/** A file whose wrong parts are out of the way, so that the other rules can look at the rest. */
export interface Mended {
  readonly data: unknown;
  /** Names of what was taken out: what another rule says of them is an echo. */
  readonly lost: readonly string[];
}

/** Keys of an action or structure that hold members, and how deep these lie. */
const memberDepth: Readonly<Record<string, number>> = { input: 2, output: 2, members: 2, responses: 3 };

/** What stands for a required text or value that is missing or wrong. */
const blanks: Readonly<Record<string, unknown>> = {
  ...{ title: "", titleZh: "", doc: "", reviewed: "", rateLimit: 1, effect: "write", summary: "", description: "" },
  ...{ members: {}, category: "" },
};

/**
 * Renames keys that are certainly misspelt, and takes out what is wrong: a member becomes one of which nothing is known.
 * Undefined for a file of which too little would be left.
 */
export function mend(
  { data: original }: SpecFile<unknown>,
  validate: ValidateFunction,
  isGap: (found: ErrorObject) => boolean,
): Mended | undefined {
  const work: Work = { data: structuredClone(original), lost: [], blanked: new Set() };
  for (let round = 0; round < 5; round += 1) {
    if (validate(work.data)) return work;
    const wrong = (validate.errors ?? []).filter(
      (found) => !isGap(found) && ![...work.blanked].some((path) => found.instancePath.startsWith(path)),
    );
    if (wrong.length === 0) return work;
    // A key that is renamed is no longer missing.
    const isKey = ({ keyword }: ErrorObject): boolean => keyword === "additionalProperties";
    const inOrder = [...wrong.filter(isKey), ...wrong.filter((found) => !isKey(found))];
    for (const found of inOrder) if (!settle(work, found)) return undefined;
    compact(work.data);
  }
  return undefined;
}

interface Work {
  readonly data: unknown;
  readonly lost: string[];
  /** JSON pointers of what was put in place of something missing or wrong; no schema need like it. */
  readonly blanked: Set<string>;
}

/** In place of an entry of a list, until the errors that name entries by number are all settled. */
const gone = Symbol("gone");

function settle({ data, lost, blanked }: Work, found: ErrorObject): boolean {
  const path = pathOf(found.instancePath, data);
  if (found.keyword === "additionalProperties") return dropKey(at(data, path), found, lost);
  if (found.keyword === "propertyNames") return take(data, [...path, text(found, "propertyName")], lost);
  if (found.keyword === "required" && property(at(data, path), text(found, "missingProperty")) !== undefined)
    return true;
  const depth = memberDepth[String(path[0])] ?? Infinity;
  if (path.length >= depth) {
    blanked.add(pointerOf(path.slice(0, depth)));
    return blankMember(data, path.slice(0, depth), found, lost);
  }
  if (path.length > 0) return take(data, path, lost);
  const key = found.keyword === "required" ? text(found, "missingProperty") : "";
  blanked.add(pointerOf([key]));
  return Object.hasOwn(blanks, key) && put(data, key, blanks[key]);
}

const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function dropKey(owner: unknown, found: ErrorObject, lost: string[]): boolean {
  const key = text(found, "additionalProperty");
  const meant = onlyNear(key, knownKeys(found));
  const value = property(owner, key);
  if (typeof owner !== "object" || owner === null) return true;
  Reflect.deleteProperty(owner, key);
  if (meant !== undefined && property(owner, meant) === undefined) return put(owner, meant, value);
  lost.push(key, ...namesIn(value));
  return true;
}

/** Nothing is known of it any more but its type, and that a request must have it. */
function blankMember(data: unknown, path: Path, found: ErrorObject, lost: string[]): boolean {
  const owner = at(data, path.slice(0, -1));
  const name = String(path.at(-1));
  const member = property(owner, name);
  const type = property(member, "type");
  const isTyped = typeof type === "string" && !found.instancePath.endsWith("/type");
  lost.push(name, ...namesIn(member));
  return put(owner, name, {
    ...{ type: isTyped ? type : "any", description: "" },
    ...(property(member, "required") === true && { required: true }),
  });
}

/** Takes out the value at a path; true also when it is gone already. */
function take(data: unknown, path: Path, lost: string[]): boolean {
  const owner = at(data, path.slice(0, -1));
  const key = path.at(-1) ?? "";
  if (typeof owner !== "object" || owner === null) return true;
  lost.push(String(key), ...namesIn(property(owner, String(key))));
  if (Array.isArray(owner)) owner[Number(key)] = gone;
  else Reflect.deleteProperty(owner, key);
  return true;
}

const put = (owner: unknown, key: string, value: unknown): boolean =>
  typeof owner === "object" && owner !== null && Reflect.set(owner, key, value);

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => property(value, String(part)), data);

const isList = (value: object): value is unknown[] => Array.isArray(value);

function compact(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (isList(value)) value.splice(0, value.length, ...value.filter((item) => item !== gone));
  Object.values(value).forEach(compact);
}

/** The names that a value gives: structures, value sets, codes, actions. Sentences name nothing. */
function namesIn(value: unknown): string[] {
  if (typeof value === "string") return /\s/u.test(value) ? [] : (value.match(/[A-Z][\w.]*/gu) ?? []);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

/** The names in a sentence, in small letters: `poll.status` is about Status. */
export const words = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}\p{N}_.:-]+/u)
    .flatMap((word) => [word, ...word.split(/[.:]/u)]);
