import { printedKeys } from "../../definition/index.js";
import { codeName, errorCodeName, inputName, outputName } from "../../naming.js";
import { functionName } from "../../names/index.js";
import type { ActionModel } from "../../model/model.js";
import { anchors, link, linkAcross, pages } from "./anchors.js";
import type { Book, Counterpart } from "./book.js";
import { count, mdCell, mdCode, mdLink, mdText } from "./markdown.js";
import { sinceLink } from "./prose.js";
import { effectText } from "./retry.js";

export type Fact = { readonly name: string; readonly value: string };

/** What one wants to know of an action before its inputs. */
export function factsOf(action: ActionModel, book: Book, page: string): Fact[] {
  const category = book.service.categories.find(({ id }) => id === action.category);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["Route", action.http && `\`${action.http.method} ${action.http.path}\``],
    ["In TypeScript", codeNames(action)],
    ...printedFacts(action),
    ["Effect", effectText[action.effect]],
    [
      "Rate limit",
      action.rateLimit === undefined
        ? action.unknown.includes("rateLimit")
          ? "not known yet"
          : null
        : rateText(action.rateLimit, page),
    ],
    ["Region", action.region ? "that of the client" : "none: the action is the same in every region"],
    ["Category", category && mdLink(mdText(category.title), link(page, pages.index, anchors.category(category.id)))],
    ["Since", sinceLink(page, action.since, action.sinceDate)],
    ["Earlier generation", counterpartText("before", action, book, page)],
    ["Later generation", counterpartText("after", action, book, page)],
    [
      "Vendor's page",
      `${mdLink(mdText(action.titleZh), action.doc)}, ${sectionText(action)}checked against its edition of ${action.reviewed}`,
    ],
    ["Other editions", action.editions.map((edition) => editionText(edition)).join("\n")],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value: mdCell(value) }] : []));
}

/** Of a fact that no source states. */
export const inferredText = "inferred";

/** What the action is called in code, where that is not what the wire has. */
function codeNames(action: ActionModel): string | undefined {
  const called = functionName(action.method);
  const name = codeName(action);
  const names = [
    ...(action.as === undefined ? [] : [`method ${mdCode(action.method)}`]),
    ...(action.as !== undefined || called !== action.method ? [`function ${mdCode(called)}`] : []),
    ...(action.as === undefined
      ? []
      : [`types ${mdCode(inputName(name))}, ${mdCode(outputName(name))} and ${mdCode(errorCodeName(name))}`]),
  ];
  return names.length === 0 ? undefined : `${names.join(", ")}; ${mdCode(action.name)} on the wire`;
}

/** What the table of keys prints: a number with its unit, a text as code. */
function printedFacts(action: ActionModel): (readonly [string, string | undefined])[] {
  const values = new Map<string, unknown>(Object.entries(action));
  return printedKeys.map(({ key, title, unit }) => {
    const value = values.get(key);
    if (typeof value === "number") return [title, unit === undefined ? `${value}` : count(value, unit)];
    if (typeof value !== "string") return [title, undefined];
    return [title, action.inferred.some((each) => each === key) ? `${mdCode(value)}, ${inferredText}` : mdCode(value)];
  });
}

const sectionText = ({ section }: ActionModel): string => (section ? `chapter ${section}, ` : "");

const rateText = (limit: number, page: string): string =>
  `${count(limit, "request")} a ${mdLink("second", link(page, pages.rateLimits))}`;

/** The same in another generation, and what a caller changes. */
function counterpartText(is: Counterpart["is"], { name }: ActionModel, book: Book, page: string): string {
  const found = book.counterparts.get(name)?.filter((counterpart) => counterpart.is === is) ?? [];
  return found
    .map(({ service, action, from }) => {
      const same = mdLink(mdCode(action), linkAcross(page, service.subpath, pages.action(action)));
      const guide =
        is === "after"
          ? link(page, pages.migration, anchors.replacement(from))
          : linkAcross(page, service.subpath, pages.migration) + `#${anchors.replacement(from)}`;
      return `${same} of ${mdCode(service.client)}: ${mdLink("what changed", guide)}`;
    })
    .join("\n");
}

/** Another edition of the vendor's page, and what it says differently. */
export function editionText({ site, doc, reviewed, rateLimit, host }: ActionModel["editions"][number]): string {
  const name = reviewed === "undated" ? `undated page, site ${site}` : `page of ${reviewed}, site ${site}`;
  const facts = [
    rateLimit !== undefined && `${count(rateLimit, "request")} per second`,
    host && `host ${mdCode(host)}`,
  ];
  const said = facts.filter(Boolean).join(", ");
  return [doc ? mdLink(name, doc) : name, said].filter(Boolean).join(": ");
}
