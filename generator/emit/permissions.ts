import { stringText } from "../layout/literal.js";
import type { ActionModel, ServiceModel } from "../model/model.js";
import { byCodePoint } from "../naming.js";
import type { OutputFile } from "../render/output.js";
import { docText } from "./doc.js";
import { originOf, sourceFolder } from "./emitter.js";
import { unionOf } from "./statements.js";

type Permitted = ActionModel & { readonly permission: string };

/** Actions of which the vendor says what their caller must be allowed. */
export const permittedActions = ({ actions }: ServiceModel): Permitted[] =>
  actions.filter((action): action is Permitted => action.permission !== undefined);

/** What a caller must be allowed: a constant with an entry an action, and the union of the permissions as a type. */
export function emitPermissions(service: ServiceModel): OutputFile[] {
  const actions = permittedActions(service).sort((a, b) => byCodePoint(a.name, b.name));
  if (actions.length === 0) return [];
  const permissions = [...new Set(actions.map(({ permission }) => permission))].sort(byCodePoint);
  const doc = docText(`The permission that the caller of each action of ${service.title} needs.`);
  const name = "Permission";
  const value = Object.fromEntries(actions.map((action) => [action.name, action.permission]));
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/permissions.ts`,
      origin: originOf(service),
      statements: [
        { kind: "const", name, doc, value, constant: true },
        unionOf(name, doc, permissions.map(stringText)),
      ],
    },
  ];
}
