import { ConfigError } from "../../errors.js";
import type { AnyOperation } from "../../protocol.js";

/** Where the parts of an operation go. */
export interface Binding {
  readonly method: string;
  /** Template: `{name}` is an input with `in: "path"`. Not escaped. */
  readonly path: string;
  /** True when requests have a body, if only an empty object. */
  readonly body?: true;
  /** Inputs that are not in the body. */
  readonly in?: Readonly<Record<string, "path" | "query" | "header">>;
  /** The output that takes the whole response, which is no object. */
  readonly payload?: string;
  /** True when that output is a text, which may look like JSON. */
  readonly text?: true;
  /**
   * Outputs of an action that changes something: a success has one of them at least, or is empty where there are none. Absent
   * for reads.
   */
  readonly outputs?: readonly string[];
}

/** The same, and where inputs go that it does not name. */
export interface Placing extends Binding {
  readonly others: "query" | "body";
}

const named = /^(GET|HEAD|DELETE|POST|PUT|PATCH) (\/.*)$/;

/**
 * Where the inputs of an operation go. An operation without binding is one that this version does not know: it was called
 * by method and path, and what is not in the path goes into the body or, without one, into the query.
 */
export function bindingOf({ name, binding }: AnyOperation, input: unknown): Placing {
  if (binding !== undefined) {
    // The generator's own word, see generator/protocols/.
    const known = binding as Binding;
    return { ...known, others: known.body === true || !isBodiless(known.method) ? "body" : "query" };
  }
  const [, method, path] = named.exec(name) ?? [];
  if (method === undefined || path === undefined)
    throw new ConfigError(
      "action",
      `There is no request for "${name}": an action is called by its method, or by name as "GET /v2/{project_id}/instances".`,
    );
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, hole = ""]) => [hole, "path"] as const);
  const placing = { method, path, in: Object.fromEntries(inPath) };
  if (isBodiless(method)) return { ...placing, others: "query" };
  return { ...placing, others: "body", ...(input === undefined || input === null ? {} : { body: true }) };
}

/** A DELETE may have a body, but it then says so. */
const isBodiless = (method: string): boolean => /^(GET|HEAD|DELETE)$/.test(method);
