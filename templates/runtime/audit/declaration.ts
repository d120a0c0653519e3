import type { Notice } from "../notice.js";

/** Declarations that belong to an action: its method and function, its types. */
export function declarationsOf({ kind, name }: Notice): readonly string[] {
  switch (kind) {
    case "action":
      return [methodOf(name), `${name}Input`, `${name}Output`, `${name}ErrorCode`];
    case "service":
    case "structure":
      return [name];
    default:
      return [];
  }
}

export const methodOf = (action: string): string => action.charAt(0).toLowerCase() + action.slice(1);
