import type { ActionModel } from "../../model/model.js";
import { permittedActions } from "../permissions.js";
import { pages } from "./anchors.js";
import type { Book } from "./book.js";
import { inferredText } from "./facts.js";
import { headOf, mdCell, mdCode, mdText } from "./markdown.js";
import { linkTo } from "./prose.js";

const page = pages.permissions;

const isInferred = ({ inferred }: ActionModel): boolean => inferred.includes("permission");

/** Data of templates/docs/permissions.md.hbs: what the caller of each action must be allowed. */
export function permissionsPage({ service, module }: Book): Readonly<Record<string, unknown>> {
  const actions = permittedActions(service);
  const [first] = actions;
  const silent = service.actions.filter(({ permission }) => permission === undefined);
  return {
    head: headOf(
      `Permissions of ${service.title}`,
      `The permission that the caller of each action of ${service.title} needs, by the vendor's document.`,
    ),
    module,
    inferred: actions.some(isInferred),
    sample: first && { constant: first.name, value: first.permission },
    rows: actions.map((action) => ({
      action: linkTo(action.name, page, { page: pages.action(action.name) }),
      permission: isInferred(action) ? `${mdCode(action.permission)}, ${inferredText}` : mdCode(action.permission),
      title: mdCell(`${mdText(action.title)}\n${mdText(action.titleZh)}`),
    })),
    silent: silent.map(({ name }) => linkTo(name, page, { page: pages.action(name) })).join(", ") || null,
  };
}
