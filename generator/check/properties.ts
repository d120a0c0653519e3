import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { ServiceSpec } from "../load/spec.js";
import { objectMembers } from "../names/index.js";
import { codeName } from "../naming.js";
import { protocols } from "../protocols/index.js";
import { membersOf, type PlacedMember } from "./members.js";

/** Every property of a type has its own name in code, and none that each object has. */
export function properties(service: ServiceSpec): Diagnostic[] {
  const envelope = protocols.get(service.service.data.protocol)?.envelope ?? [];
  const types = new Map<string, PlacedMember[]>();
  for (const placed of membersOf(service)) {
    // Outputs of several statuses are one type.
    const key = JSON.stringify([placed.side, placed.owner]);
    types.set(key, [...(types.get(key) ?? []), placed]);
  }
  return [...types.values()].flatMap((members) =>
    members.flatMap((placed, index) =>
      faultOf(
        placed,
        members.slice(0, index),
        envelope.map(({ name }) => name),
      ),
    ),
  );
}

const nameOf = ({ name, member }: PlacedMember): string => codeName({ name, as: member.as });

function faultOf(placed: PlacedMember, earlier: readonly PlacedMember[], envelope: readonly string[]): Diagnostic[] {
  const { name, member, side, title, file, path } = placed;
  const called = nameOf(placed);
  // Only where something is wrong: to find the place, the file is parsed once more.
  const fault = (code: "reserved-name" | "name-clash", message: string): Diagnostic[] => [
    error(code, file.placeOfKey(member.as === undefined ? path : [...path, "as"]), message),
  ];
  const fix = 'give it another name there with "as"';
  const says = `${title} would be the property ${called} in TypeScript`;
  if (objectMembers.includes(called))
    return fault("reserved-name", `${says}, which every object of the language has; ${fix}.`);
  if (side === "output" && name !== called && envelope.includes(called))
    return fault("name-clash", `${says}, which every response has from the protocol; ${fix}.`);
  const other = earlier.find((one) => nameOf(one) === called || one.name === name);
  if (other === undefined || (other.name === name && nameOf(other) === called)) return [];
  const first = other.file.placeOfKey(other.path);
  const at = `(${first.file}:${first.line})`;
  if (other.name === name)
    return fault("name-clash", `${says}, but ${nameOf(other)} with another status ${at}; use one name.`);
  return fault("name-clash", `${says}, which is also that of ${other.title} ${at}; ${fix}.`);
}
