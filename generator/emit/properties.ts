import type { MemberModel } from "../model/model.js";
import { propertyKey } from "../naming.js";
import type { Property } from "../render/output.js";
import { memberDoc } from "./doc.js";
import { memberType, type Mentioner } from "./type-text.js";

/** What a caller hands over: optional unless the service refuses to do without. */
export const inputProperties = (members: readonly MemberModel[], mentioner?: Mentioner): Property[] =>
  members.map((member) => property(member, memberType(member, "input", mentioner), !member.required));

/** What the service returns: present unless the vendor has deprecated it, or another response is possible. */
export const outputProperties = (
  members: readonly MemberModel[],
  mentioner?: Mentioner,
  isCertain: (member: MemberModel) => boolean = () => true,
): Property[] =>
  members.map((member) =>
    property(member, memberType(member, "output", mentioner), member.deprecated !== undefined || !isCertain(member)),
  );

function property(member: MemberModel, type: string, optional: boolean): Property {
  return {
    name: propertyKey(member.name),
    type: optional ? `${type} | undefined` : type,
    optional,
    doc: memberDoc(member),
  };
}
