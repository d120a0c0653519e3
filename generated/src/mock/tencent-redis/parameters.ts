import { recordsOf, textOf, textsOf, type Input } from "../state/input.js";
import type { Setting } from "../world.js";
import type { Act, Call, Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { paged } from "./read.js";
import { pairsOf } from "./rows.js";
import { timeText } from "./time.js";
import { begin, namedInstance, namedUsable, refuse } from "./work.js";

const lists = ["InstanceEnumParam", "InstanceIntegerParam", "InstanceTextParam", "InstanceMultiParam"] as const;

/** A parameter that an instance has. */
export interface Param {
  readonly list: (typeof lists)[number];
  readonly ParamName: string;
  readonly ValueType: string;
  readonly NeedRestart: string;
  readonly DefaultValue: string;
  readonly Tips: string;
  readonly Min?: string;
  readonly Max?: string;
  readonly EnumValue?: readonly string[];
  /** As the definitions print it. */
  readonly row: Input;
}

/** Parameters that instances have: those of the documented answer, at the values that it calls the default. */
export function catalogueOf({ definitions }: Setting): readonly Param[] {
  const answer = definitions.actions["DescribeInstanceParams"]?.answer ?? {};
  return lists.flatMap((list) => (recordsOf(answer, list) ?? []).map((row) => paramOf(list, row)));
}

function paramOf(list: Param["list"], row: Input): Param {
  const [Min, Max, EnumValue] = [textOf(row, "Min"), textOf(row, "Max"), textsOf(row, "EnumValue")];
  return {
    list,
    row,
    ParamName: textOf(row, "ParamName") ?? "",
    ValueType: textOf(row, "ValueType") ?? "text",
    NeedRestart: textOf(row, "NeedRestart") ?? "false",
    DefaultValue: textOf(row, "DefaultValue") ?? "",
    Tips: textOf(row, "Tips") ?? "",
    ...(Min && { Min }),
    ...(Max && { Max }),
    ...(EnumValue && { EnumValue }),
  };
}

/** Parameters of instances and what was changed in them. */
export const parameters: Readonly<Record<string, Act>> = {
  DescribeInstanceParams: (call) => {
    const { params, InstanceId } = namedInstance(call);
    const catalogue = catalogueOf(call.site.setting);
    const changing = call.site.changes.rows().filter((row) => row.InstanceId === InstanceId && row.Status === 1);
    const shown = ({ row, ParamName, DefaultValue }: Param) => ({
      ...row,
      CurrentValue: params[ParamName] ?? DefaultValue,
      Status: changing.some((change) => change.ParamName === ParamName) ? 1 : 2,
    });
    const byList = lists.map((list) => [list, catalogue.filter((param) => param.list === list).map(shown)] as const);
    return { TotalCount: catalogue.length, ...Object.fromEntries(byList) };
  },

  ModifyInstanceParams: (call) => {
    const instance = namedUsable(call);
    const given = checkParams(call.site, recordsOf(call.input, "InstanceParams") ?? [], "Key");
    return { Changed: true, TaskId: setParams(call, instance, given) };
  },

  DescribeInstanceParamRecords: (call) => {
    const { InstanceId } = namedInstance(call);
    const rows = call.site.changes.rows().filter((row) => row.InstanceId === InstanceId);
    const page = paged(call.input, rows.reverse(), 100);
    const shown = page.rows.map(({ id: _, InstanceId: __, ...row }) => row);
    return { TotalCount: page.total, InstanceParamHistory: shown };
  },
};

/** Parameters and values of a list, each of which has to be one that instances take. */
export function checkParams(site: Site, list: readonly Input[], key: string): Readonly<Record<string, string>> {
  const given = pairsOf(list, key, "Value");
  const catalogue = catalogueOf(site.setting);
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

/** Begins to set parameters of an instance, and answers the id of the task. */
export function setParams(call: Call, instance: Instance, given: Readonly<Record<string, string>>): number {
  const { site } = call;
  const { InstanceId } = instance;
  const ModifyTime = timeText(site.schedule.now());
  const defaults = new Map(catalogueOf(site.setting).map((param) => [param.ParamName, param.DefaultValue]));
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
