import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { membersOf } from "./members.js";

/** Marks of a member that contradict its side or each other. */
export function declarations(service: ServiceSpec): Diagnostic[] {
  return membersOf(service).flatMap(({ member, side, file, path, title }) => {
    const found: Diagnostic[] = [];
    if (member.required === true && side === "output")
      found.push(
        error(
          "required-output",
          file.placeOfKey([...path, "required"]),
          `${title} is required, but only requests have required members; remove it.`,
        ),
      );
    if (member.required === true && member.nullable === true && side === "input")
      found.push(
        error(
          "nullable-required",
          file.placeOfKey([...path, "nullable"]),
          `${title} is required and may be null at once; remove one of the two.`,
        ),
      );
    return found;
  });
}
