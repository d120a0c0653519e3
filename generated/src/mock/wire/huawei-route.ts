import { URLSearchParams } from "node:url";
import { memberOf } from "../../runtime/value/path.js";
import type { MockedOperation, MockedService } from "../definitions.js";
import type { Raw } from "./wire.js";

/** Where a request leads. */
export interface Route {
  /** Undefined when the path is known, but not with this method. */
  readonly operation: MockedOperation | undefined;
  /** Inputs of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  /** Where the operation takes its inputs from, as far as that is not the body. */
  readonly places: Readonly<Record<string, unknown>>;
}

/** The operation whose method and path fit; one whose path alone fits, if there is no other. Fixed words win over inputs. */
export function routeOf({ method, path, query }: Raw, { operations }: MockedService): Route | undefined {
  const fitting = Object.values(operations).flatMap((operation) => {
    const template = String(memberOf(operation.binding, "path"));
    const found = match(template, path);
    return found ? [{ operation, path: found, holes: Object.keys(found).length }] : [];
  });
  if (fitting.length === 0) return undefined;
  const [best] = fitting
    .filter(({ operation }) => memberOf(operation.binding, "method") === method)
    .sort((one, other) => one.holes - other.holes);
  return {
    operation: best?.operation,
    path: best?.path ?? {},
    query: [...new URLSearchParams(query)],
    places: { ...Object(memberOf(best?.operation.binding, "in")) } as Record<string, unknown>, // a binding: see generator/protocols/
  };
}

function match(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? "");
    const hole = /^\{(.*)\}$/.exec(part)?.[1];
    if (hole === undefined ? value !== part : value === "") return undefined;
    if (hole !== undefined) found[hole] = value;
  }
  return found;
}

/** What cannot be decoded stays as it came: it fits no path. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
