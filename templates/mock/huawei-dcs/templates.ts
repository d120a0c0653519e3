import type { ShowConfigTemplateInput } from "../../huawei-dcs/actions.js";
import { equals } from "../state/select.js";
import { digestOf } from "../random.js";
import { handlers, type Call } from "./cloud.js";
import { paged } from "./instances.js";
import { newId, timeText, type Template } from "./rows.js";
import { refuse } from "./work.js";

/** Parameter templates: those of the service, and a user's own. */
export const templates = handlers({
  ListConfigTemplates: (call) => {
    const { input } = call;
    const wanted = ["template_id", "engine", "engine_version", "cache_mode", "description"] as const;
    const rows = templatesOf(call)
      .filter((row) => wanted.every((name) => equals<string>(input[name], row[name])))
      .filter(({ name }) => name.includes(input.name ?? ""));
    const page = paged(input, rows, 10);
    return { template_num: page.total, templates: page.rows.map((row) => shown(row, input.type)) };
  },

  ShowConfigTemplate: (call) => shown(findTemplate(call, templatesOf(call)), call.input.type),

  CreateCustomTemplate: (call) => {
    const { site, input } = call;
    const source = findTemplate(call, templatesOf(call));
    const name = input.name;
    checkName(call, name);
    const template_id = newId(site, "template-");
    const params = { ...source.params, ...input.params };
    const { cache_mode = source.cache_mode, engine = source.engine } = input;
    const { engine_version = source.engine_version, description = source.description } = input;
    const created_at = timeText(site.schedule.now());
    site.templates.put({ template_id, name, description, engine, engine_version, cache_mode, params, created_at });
    return { id: template_id };
  },

  UpdateConfigTemplate: (call) => {
    const { site, input } = call;
    const { template_id, params, name } = findTemplate(call, site.templates.rows());
    const given = input.name ?? name;
    if (given !== name) checkName(call, given);
    const words = input.description === undefined ? {} : { description: input.description };
    site.templates.change(template_id, { name: given, ...words, params: { ...params, ...input.params } });
    return { result: "success" };
  },

  DeleteConfigTemplate: (call) => {
    call.site.templates.remove(findTemplate(call, call.site.templates.rows()).template_id);
    return { result: "success" };
  },
});

type Type = ShowConfigTemplateInput["type"];

/** Templates that come with the service, one for each type of instance. */
const system: readonly Template[] = ["single", "ha", "cluster", "proxy"].map((cache_mode) => ({
  template_id: digestOf(`template ${cache_mode}`),
  name: `Default-Redis-5.0-${cache_mode}`,
  description: "",
  ...{ engine: "Redis", engine_version: "5.0", cache_mode, params: {}, created_at: "" },
}));

const templatesOf = ({ site, input }: Call<{ readonly type: Type }>): readonly Template[] =>
  input.type === "sys" ? system : site.templates.rows();

function findTemplate({ input }: Call<{ readonly template_id: string }>, among: readonly Template[]): Template {
  const id = input.template_id;
  return among.find(({ template_id }) => template_id === id) ?? refuse("parameter", `There is no template ${id}.`);
}

function checkName({ site }: Call, name: string): void {
  if (site.templates.rows().some((row) => row.name === name))
    refuse("parameter", `There is a template ${name} already.`);
}

const shown = ({ params: _, ...row }: Template, type: Type) => ({
  ...{ ...row, product_type: "generic", storage_type: "DRAM", type },
});
