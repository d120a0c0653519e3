import type { ActionModel, MemberModel, Model, StructureModel, TypeModel } from "../model/model.js";
import { codeName } from "../naming.js";

export type Named = { readonly name: string; readonly as?: string | undefined };
export type Members = readonly MemberModel[];

/** What a service's names are in code: those of its actions and structures, and the members of a structure. */
export interface Names {
  readonly actions: ReadonlyMap<string, ActionModel>;
  readonly structures: ReadonlyMap<string, StructureModel>;
  readonly model: Model;
}

export const named = (item: Named): { readonly name: string; readonly wireName: string } => ({
  name: codeName(item),
  wireName: item.name,
});

export function nameIn(items: ReadonlyMap<string, Named>, name: string): string {
  const found = items.get(name);
  return found ? codeName(found) : name;
}

export function typeInCode(type: TypeModel, { structures }: Names): TypeModel {
  const { base } = type;
  return base.kind === "scalar" ? type : { ...type, base: { ...base, name: nameIn(structures, base.name) } };
}

/** `Rows[].State` by the names in code, step by step. */
export function pathInCode(path: string, members: Members, names: Names): string {
  const [step = "", ...rest] = path.split(".");
  const name = step.replace("[]", "");
  const member = members.find((each) => each.name === name);
  const here = step.replace(name, () => (member ? codeName(member) : name));
  return rest.length === 0 ? here : `${here}.${pathInCode(rest.join("."), heldBy(member, names), names)}`;
}

const heldBy = (member: MemberModel | undefined, { structures }: Names): Members =>
  member?.type.base.kind === "structure" ? (structures.get(member.type.base.name)?.members ?? []) : [];

/** Members of the rows of a status: `Rows[].State` → those of a row. */
export function rowsOf(status: string, outputs: Members, names: Names): Members {
  const steps = status.split(".");
  const last = steps.findLastIndex((step) => step.endsWith("[]"));
  return steps.slice(0, last + 1).reduce<Members>(
    (members, step) =>
      heldBy(
        members.find(({ name }) => name === step.replace("[]", "")),
        names,
      ),
    outputs,
  );
}

/** An object with these members. */
export const objectInCode = (value: object, members: Members, names: Names): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => {
      const member = members.find(({ name }) => name === key);
      return member ? [codeName(member), valueInCode(entry, member, names)] : [key, entry];
    }),
  );

/** The value of a member, whose structures have names of their own. */
export function valueInCode(value: unknown, member: MemberModel, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => valueInCode(item, member, names));
  if (!isObject(value) || member.type.base.kind === "scalar") return value;
  const item = (entry: unknown): unknown =>
    isObject(entry) ? objectInCode(entry, heldBy(member, names), names) : entry;
  if (!member.type.map) return item(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, item(entry)]));
}

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
