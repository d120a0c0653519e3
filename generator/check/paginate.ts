import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, Members, PaginateYaml, ServiceSpec } from "../load/spec.js";
import { outputsOf, structuresOf } from "./members.js";
import { resolve } from "./reach.js";

/** The members that each style is made of, beside items and total. */
const styles = { offset: ["offset", "limit"], page: ["page", "size"], marker: ["marker", "next"] } as const;
/** A marker style may let the caller choose the page size. */
const optional: Readonly<Record<PaginateYaml["style"], readonly string[]>> = {
  offset: [],
  page: [],
  marker: ["limit"],
};
const inputs = ["offset", "limit", "page", "size", "marker"] as const;

export function paginate(service: ServiceSpec): Diagnostic[] {
  const structures = structuresOf(service);
  return service.actions.flatMap((file) => {
    const { paginate: pages } = file.data;
    return pages === undefined
      ? []
      : [...membersOfStyle(file, pages), ...checkInputs(file, pages), ...checkOutputs(file, pages, structures)];
  });
}

function membersOfStyle(file: ActionFile, pages: PaginateYaml): Diagnostic[] {
  const needed: readonly string[] = styles[pages.style];
  const allowed = [...needed, ...optional[pages.style]];
  const missing = needed.filter((key) => !(key in pages));
  const foreign = [...inputs, "next"].filter((key) => key in pages && !allowed.includes(key));
  return [
    ...missing.map((key) =>
      error(
        "paginate-members",
        file.placeOfKey(["paginate"]),
        `style ${pages.style} needs ${needed.join(" and ")}; ${key} is missing.`,
      ),
    ),
    ...foreign.map((key) =>
      error(
        "paginate-members",
        file.placeOfKey(["paginate", key]),
        `style ${pages.style} has no ${key}; it has ${allowed.join(", ")}.`,
      ),
    ),
  ];
}

function checkInputs(file: ActionFile, pages: PaginateYaml): Diagnostic[] {
  const members = file.data.input ?? {};
  return inputs.flatMap((key) => {
    const name = pages[key];
    if (name === undefined) return [];
    const place = file.place(["paginate", key]);
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined)
      return [
        guessed(
          error("paginate-unknown", place, `${key} names "${name}", which is no input of ${file.data.action}.`),
          name,
          Object.keys(members),
        ),
      ];
    const wanted = key === "marker" ? ["string", "integer"] : ["integer"];
    return wanted.includes(member.type)
      ? []
      : [
          error(
            "paginate-type",
            place,
            `${key} names input ${name}, which is ${member.type}; it must be ${wanted.join(" or ")}.`,
          ),
        ];
  });
}

function checkOutputs(file: ActionFile, pages: PaginateYaml, structures: ReadonlyMap<string, Members>): Diagnostic[] {
  const outputs = outputsOf(file.data);
  const marker = pages.marker === undefined ? undefined : file.data.input?.[pages.marker]?.type;
  const rules = [
    { key: "items", fits: (type: string) => type.endsWith("[]"), wanted: "a list" },
    {
      key: "total",
      fits: (type: string) => /^(?:integer|string)$/.test(type),
      wanted: "an integer, or a string that holds one",
    },
    {
      key: "next",
      fits: (type: string) => marker === undefined || type === marker,
      wanted: `${marker ?? "a string"}, as the marker is`,
    },
  ] as const;
  return rules.flatMap(({ key, fits, wanted }) => {
    const path = pages[key];
    if (path === undefined) return [];
    const place = file.place(["paginate", key]);
    const found = resolve(path, outputs, structures);
    if ("stuck" in found)
      return [
        error(
          "paginate-unknown",
          place,
          `${key} names "${path}", which leads to no output of ${file.data.action}.${suggest(found.stuck, found.known)}`,
        ),
      ];
    return fits(found.member.type)
      ? []
      : [
          error(
            "paginate-type",
            place,
            `${key} names output ${path}, which is ${found.member.type}; it must be ${wanted}.`,
          ),
        ];
  });
}
