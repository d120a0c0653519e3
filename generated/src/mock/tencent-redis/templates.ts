import { among } from "../state/select.js";
import { handlers, type Site } from "./cloud.js";
import { catalogueOf, checkParams, setParams, type Param } from "./parameters.js";
import type { Template } from "./rows.js";
import { refuse, usable } from "./work.js";

const shown = ({ params: _, ...template }: Template) => template;

/** Parameter templates. */
export const templates = handlers({
  CreateParamTemplate: (call) => {
    const { site, input } = call;
    const copied = input.TemplateId;
    const source = copied === undefined ? undefined : findTemplate(site, copied);
    const given = checkParams(call, input.ParamList);
    const { TemplateId } = site.templates.put({
      TemplateId: site.setting.id("crs-cfg-"),
      Name: input.Name,
      Description: input.Description ?? "",
      ProductType: input.ProductType ?? source?.ProductType ?? 15,
      params: { ...source?.params, ...given },
    });
    return { TemplateId };
  },

  ModifyParamTemplate: (call) => {
    const { site, input } = call;
    const { TemplateId, Name, Description, params } = findTemplate(site, input.TemplateId);
    const given = checkParams(call, input.ParamList);
    site.templates.change(TemplateId, {
      Name: input.Name ?? Name,
      Description: input.Description ?? Description,
      params: { ...params, ...given },
    });
    return {};
  },

  DeleteParamTemplate: ({ site, input }) => {
    site.templates.remove(findTemplate(site, input.TemplateId).TemplateId);
    return {};
  },

  DescribeParamTemplates: ({ site, input }) => {
    const rows = site.templates
      .rows()
      .filter(
        ({ TemplateId, Name, ProductType }) =>
          among(input.ProductTypes, ProductType) &&
          among(input.TemplateNames, Name) &&
          among(input.TemplateIds, TemplateId),
      );
    return { TotalCount: rows.length, Items: rows.map(shown) };
  },

  DescribeParamTemplateInfo: (call) => {
    const { site, input } = call;
    const template = findTemplate(site, input.TemplateId);
    const items = catalogueOf(call).map((param) => detail(param, template.params[param.ParamName]));
    return { ...shown(template), TotalCount: items.length, Items: items };
  },

  ApplyParamsTemplate: (call) => {
    const { site, input } = call;
    const params = templateParams(site, input.TemplateId);
    const instances = input.InstanceIds.map((id) => usable(site, id));
    return { TaskIds: instances.map((instance) => setParams(call, instance, params)) };
  },
});

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
