import type { MemberModel } from "../model/model.js";

/** The number nearest to `usual` that the definition allows; an integer where it asks for one. */
export function allowedNumber({ type, constraints }: MemberModel, usual: number): number {
  const { min = -Infinity, max = Infinity, multipleOf } = constraints;
  const isInteger = type.base.name === "integer";
  const step = multipleOf !== undefined && (!isInteger || Number.isInteger(multipleOf)) ? multipleOf : 1;
  const near = Math.min(Math.max(usual, min), max);
  if (!isInteger && multipleOf === undefined) return near;
  const above = Math.ceil(near / step) * step;
  return above <= max ? above : Math.floor(near / step) * step;
}
