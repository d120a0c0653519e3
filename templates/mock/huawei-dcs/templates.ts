import { isRecord, textOf, type Input } from "../state/input.js";
import { digestOf } from "../random.js";
import type { Act, Call } from "./cloud.js";
import { paged } from "./instances.js";
import { newId, timeText, type Template } from "./rows.js";
import { refuse } from "./work.js";

/** Parameter templates: those of the service, and a user's own. */
export const templates: Readonly<Record<string, Act>> = {
  ListConfigTemplates: (call) => {
    const { input } = call;
    const wanted = ["template_id", "engine", "engine_version", "cache_mode", "description"] as const;
    const rows = templatesOf(call)
      .filter((row) => wanted.every((name) => [undefined, row[name]].includes(textOf(input, name))))
      .filter(({ name }) => name.includes(textOf(input, "name") ?? ""));
    const page = paged(input, rows, 10);
    return { template_num: page.total, templates: page.rows.map((row) => told(row, input)) };
  },

  ShowConfigTemplate: (call) => told(findTemplate(call, templatesOf(call)), call.input),

  CreateCustomTemplate: (call) => {
    const { site, input } = call;
    const source = findTemplate(call, templatesOf(call));
    const name = textOf(input, "name") ?? "";
    checkName(call, name);
    const template_id = newId(site, "template-");
    const params = { ...source.params, ...paramsOf(input) };
    const { cache_mode, engine, engine_version, description } = { ...source, ...textsIn(input) };
    const created_at = timeText(site.schedule.now());
    site.templates.put({ template_id, name, description, engine, engine_version, cache_mode, params, created_at });
    return { id: template_id };
  },

  UpdateConfigTemplate: (call) => {
    const { site, input } = call;
    const { template_id, params, name } = findTemplate(call, site.templates.rows());
    const given = textOf(input, "name") ?? name;
    if (given !== name) checkName(call, given);
    const { description } = textsIn(input);
    const words = description === undefined ? {} : { description };
    site.templates.change(template_id, { name: given, ...words, params: { ...params, ...paramsOf(input) } });
    return { result: "success" };
  },

  DeleteConfigTemplate: (call) => {
    call.site.templates.remove(findTemplate(call, call.site.templates.rows()).template_id);
    return { result: "success" };
  },
};

/** Templates that come with the service, one for each type of instance. */
const system: readonly Template[] = ["single", "ha", "cluster", "proxy"].map((cache_mode) => ({
  template_id: digestOf(`template ${cache_mode}`),
  name: `Default-Redis-5.0-${cache_mode}`,
  description: "",
  ...{ engine: "Redis", engine_version: "5.0", cache_mode, params: {}, created_at: "" },
}));

const templatesOf = ({ site, input }: Call): readonly Template[] =>
  textOf(input, "type") === "sys" ? system : site.templates.rows();

function findTemplate({ input }: Call, among: readonly Template[]): Template {
  const id = textOf(input, "template_id") ?? "";
  return among.find(({ template_id }) => template_id === id) ?? refuse("parameter", `There is no template ${id}.`);
}

function checkName({ site }: Call, name: string): void {
  if (site.templates.rows().some((row) => row.name === name))
    refuse("parameter", `There is a template ${name} already.`);
}

const paramsOf = ({ params }: Input): Input => (isRecord(params) ? params : {});

/** The texts of an input, by name. */
const textsIn = (input: Input): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

const told = ({ params: _, ...row }: Template, input: Input): Input => ({
  ...{ ...row, product_type: "generic", storage_type: "DRAM", type: textOf(input, "type") ?? "user" },
});
