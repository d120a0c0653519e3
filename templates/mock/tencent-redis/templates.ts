import { numberOf, numbersOf, recordsOf, textOf, textsOf } from "../state/input.js";
import { among } from "../state/select.js";
import type { Act, Site } from "./cloud.js";
import { catalogueOf, checkParams, setParams, type Param } from "./parameters.js";
import type { Template } from "./rows.js";
import { refuse, usable } from "./work.js";

const shown = ({ params: _, ...template }: Template) => template;

/** Parameter templates. */
export const templates: Readonly<Record<string, Act>> = {
  CreateParamTemplate: ({ site, input }) => {
    const copied = textOf(input, "TemplateId");
    const source = copied === undefined ? undefined : findTemplate(site, copied);
    const given = checkParams(site, recordsOf(input, "ParamList") ?? [], "Key");
    const { TemplateId } = site.templates.put({
      TemplateId: site.setting.id("crs-cfg-"),
      Name: textOf(input, "Name") ?? "",
      Description: textOf(input, "Description") ?? "",
      ProductType: numberOf(input, "ProductType") ?? source?.ProductType ?? 15,
      params: { ...source?.params, ...given },
    });
    return { TemplateId };
  },

  ModifyParamTemplate: ({ site, input }) => {
    const { TemplateId, Name, Description, params } = findTemplate(site, textOf(input, "TemplateId") ?? "");
    const given = checkParams(site, recordsOf(input, "ParamList") ?? [], "Key");
    site.templates.change(TemplateId, {
      Name: textOf(input, "Name") ?? Name,
      Description: textOf(input, "Description") ?? Description,
      params: { ...params, ...given },
    });
    return {};
  },

  DeleteParamTemplate: ({ site, input }) => {
    site.templates.remove(findTemplate(site, textOf(input, "TemplateId") ?? "").TemplateId);
    return {};
  },

  DescribeParamTemplates: ({ site, input }) => {
    const rows = site.templates
      .rows()
      .filter(
        ({ TemplateId, Name, ProductType }) =>
          among(numbersOf(input, "ProductTypes"), ProductType) &&
          among(textsOf(input, "TemplateNames"), Name) &&
          among(textsOf(input, "TemplateIds"), TemplateId),
      );
    return { TotalCount: rows.length, Items: rows.map(shown) };
  },

  DescribeParamTemplateInfo: ({ site, input }) => {
    const template = findTemplate(site, textOf(input, "TemplateId") ?? "");
    const items = catalogueOf(site.setting).map((param) => detail(param, template.params[param.ParamName]));
    return { ...shown(template), TotalCount: items.length, Items: items };
  },

  ApplyParamsTemplate: (call) => {
    const { site, input } = call;
    const params = templateParams(site, textOf(input, "TemplateId") ?? "");
    const instances = (textsOf(input, "InstanceIds") ?? []).map((id) => usable(site, id));
    return { TaskIds: instances.map((instance) => setParams(call, instance, params)) };
  },
};

function findTemplate(site: Site, id: string): Template {
  return site.templates.get(id) ?? refuse("unknown-row", `No parameter template has the id ${id}.`);
}

/** Parameters that a template gives another value than the usual one. */
export const templateParams = (site: Site, id: string) => findTemplate(site, id).params;

const detail = (param: Param, value = param.DefaultValue) => ({
  Name: param.ParamName,
  ParamType: param.ValueType,
  Default: param.DefaultValue,
  Description: param.Tips,
  CurrentValue: value,
  NeedReboot: param.NeedRestart === "true" ? 1 : 0,
  Min: param.Min ?? "",
  Max: param.Max ?? "",
  EnumValue: param.EnumValue ?? null,
});
