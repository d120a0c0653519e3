import type { DescribeInstanceParamsOutput } from "../../tencent-redis/actions.js";
import type * as operations from "../../tencent-redis/operations.js";
import type { InstanceEnumParam, InstanceIntegerParam, InstanceParam } from "../../tencent-redis/structures.js";
import type { RowOf } from "../state/table.js";
import { handlers, type Call } from "./cloud.js";
import type { Instance } from "./instance.js";
import { paged } from "./read.js";
import { timeText } from "./time.js";
import { begin, namedInstance, namedUsable, refuse } from "./work.js";

type Lists = Pick<
  DescribeInstanceParamsOutput,
  "InstanceEnumParam" | "InstanceIntegerParam" | "InstanceTextParam" | "InstanceMultiParam"
>;

/** A parameter that an instance has. */
export type Param = RowOf<InstanceEnumParam, "ParamName" | "ValueType" | "NeedRestart" | "DefaultValue" | "Tips"> &
  Partial<RowOf<InstanceIntegerParam, "Min" | "Max"> & RowOf<InstanceEnumParam, "EnumValue">>;

type Defined = Pick<Call, "definitions">;

const describing: keyof typeof operations = "DescribeInstanceParams";

/** Parameters by kind: those of the documented response, which is made of the definition that its type is made of. */
const documented = ({ definitions }: Defined): Lists => definitions.actions[describing]?.response as unknown as Lists;

/** Parameters that instances have, at the values that the documented response calls the default. */
export function catalogueOf(call: Defined): readonly Param[] {
  const { InstanceEnumParam, InstanceIntegerParam, InstanceTextParam, InstanceMultiParam } = documented(call);
  return [...InstanceEnumParam, ...InstanceIntegerParam, ...InstanceTextParam, ...InstanceMultiParam];
}

/** Parameters of instances and what was changed in them. */
export const parameters = handlers({
  DescribeInstanceParams: (call) => {
    const { params, InstanceId } = namedInstance(call);
    const { changes } = call.site;
    const changing = changes.rows().filter((row) => row.InstanceId === InstanceId && row.Status === 1);
    const shown = <Row extends Param>(row: Row) => ({
      ...row,
      CurrentValue: params[row.ParamName] ?? row.DefaultValue,
      Status: changing.some(({ ParamName }) => ParamName === row.ParamName) ? 1 : 2,
    });
    const lists = documented(call);
    return {
      TotalCount: catalogueOf(call).length,
      InstanceEnumParam: lists.InstanceEnumParam.map(shown),
      InstanceIntegerParam: lists.InstanceIntegerParam.map(shown),
      InstanceTextParam: lists.InstanceTextParam.map(shown),
      InstanceMultiParam: lists.InstanceMultiParam.map(shown),
    };
  },

  ModifyInstanceParams: (call) => {
    const instance = namedUsable(call);
    const given = checkParams(call, call.input.InstanceParams);
    return { Changed: true, TaskId: setParams(call, instance, given) };
  },

  DescribeInstanceParamRecords: (call) => {
    const { InstanceId } = namedInstance(call);
    const rows = call.site.changes.rows().filter((row) => row.InstanceId === InstanceId);
    const page = paged(call.input, rows.reverse(), 100);
    const shown = page.rows.map(({ id: _, InstanceId: __, ...row }) => row);
    return { TotalCount: page.total, InstanceParamHistory: shown };
  },
});

/** Parameters and values of a list, each of which has to be one that instances take. */
export function checkParams(call: Defined, list: readonly InstanceParam[] = []): Readonly<Record<string, string>> {
  const given = Object.fromEntries(list.map(({ Key, Value }) => [Key, Value]));
  const catalogue = catalogueOf(call);
  for (const [name, value] of Object.entries(given)) {
    const param = catalogue.find(({ ParamName }) => ParamName === name);
    if (!param) refuse("parameter", `There is no parameter ${name}.`);
    else if (!takes(param, value)) refuse("parameter", `${name} does not take ${value}.`);
  }
  return given;
}

function takes({ ValueType, Min, Max, EnumValue }: Param, value: string): boolean {
  if (ValueType === "integer")
    return /^-?\d+$/.test(value) && Number(value) >= Number(Min ?? value) && Number(value) <= Number(Max ?? value);
  const values = ValueType === "multi" ? value.split(",") : [value];
  return ValueType === "text" || EnumValue === undefined || values.every((item) => EnumValue.includes(item));
}

/** Begins to set parameters of an instance, and returns the id of the task. */
export function setParams(call: Call, instance: Instance, given: Readonly<Record<string, string>>): number {
  const { site } = call;
  const { InstanceId } = instance;
  const ModifyTime = timeText(site.schedule.now());
  const defaults = new Map(catalogueOf(call).map((param) => [param.ParamName, param.DefaultValue]));
  const ids = Object.entries(given).map(([name, value]) => {
    const PreValue = instance.params[name] ?? defaults.get(name) ?? "";
    const id = String(site.nextNumber());
    return site.changes.put({ id, InstanceId, ParamName: name, PreValue, NewValue: value, Status: 1, ModifyTime }).id;
  });
  const end = (Status: number): void => {
    for (const id of ids) site.changes.change(id, { Status });
  };
  const done = (): void => {
    end(2);
    site.instances.change(InstanceId, { params: { ...site.instances.get(InstanceId)?.params, ...given } });
  };
  return begin(call, { type: "034", instance, done, failed: () => end(3) }).TaskId;
}
