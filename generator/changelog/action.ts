import { structuredAll } from "../upstream/examples.js";
import type { ActionYaml, ServiceSpec } from "../load/spec.js";
import type { Knowledge } from "./knowledge.js";

interface NewAction {
  readonly name: string;
  readonly doc: string | undefined;
  readonly members: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly knowledge: Knowledge;
}

/** A new action as far as it can be drafted. Error codes and rate limit are on the vendor's page alone: unknown until it is read. */
export function draftedAction(service: ServiceSpec, { name, doc, members, knowledge }: NewAction): object {
  const { drafts, day, examples } = knowledge;
  const page = knowledge.pageOf?.(name);
  const errors = page?.errors?.map(({ code }) => code);
  const { input = {}, output = {} } = members;
  const effect = effectOf(service, name, input);
  const vendors = (examples?.(name) ?? []).map(({ title, ...example }) => ({ title, ...example }));
  const printed = vendors.length === 0 && page ? structuredAll(page.examples, page.input) : vendors;
  const unknown = [...(page?.rateLimit === undefined ? ["rateLimit"] : []), ...(errors ? [] : ["errors"])];
  const values = {
    action: name,
    draft: true,
    titleZh: drafts?.title(name),
    doc,
    reviewed: page?.updated ?? day,
    rateLimit: page?.rateLimit,
    unknown: unknown.length === 0 ? undefined : unknown,
    region: page?.region === false ? false : undefined,
    http: drafts?.http?.(name),
    effect: drafts?.members("input", name) === undefined ? undefined : effect,
    ...members,
    paginate: paginateOf(service, input, output),
    wait: effect === "read" ? undefined : waitOf(service, output),
    errors,
    examples: printed.length === 0 ? undefined : printed,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What money hangs on, whatever the verb. */
const bought = ["BillingMode", "GoodsNum", "InstanceChargeType", "Period"];

const verbs: readonly (readonly [RegExp, ActionYaml["effect"]])[] = [
  [/^(?:Describe|Inquiry|Inquire|List|Get|Query|Check)/u, "read"],
  [/^(?:Open|Close|Enable|Disable|Delete|Remove|Release|Associate|Disassociate|Modify|Apply)/u, "idempotent"],
  [/^(?:Renew|Destroy|Isolate)/u, "billing"],
];

/** By the verb of the name and, for what is paid for, the inputs; a write when in doubt. */
function effectOf(
  { actions }: ServiceSpec,
  name: string,
  input: Readonly<Record<string, object>>,
): ActionYaml["effect"] {
  const known = verbs.find(([verb]) => verb.test(name))?.[1];
  if (known === "read") return known;
  if (bought.some((key) => key in input)) return "billing";
  if (known !== undefined) return known;
  const verb = /^[A-Z][a-z]+/u.exec(name)?.[0] ?? name;
  const effects = new Set(actions.filter(({ data }) => data.action.startsWith(verb)).map(({ data }) => data.effect));
  const [only = "write"] = effects;
  return effects.size === 1 ? only : "write";
}

/** What a number of rows is called: `TotalCount`, `total_num`, `count`, `log_num`. */
const total = /^total_?(?:count|number|num)?$|^count$|_(?:num|count)$/iu;

/** As the service's other actions page (without any, by Limit and Offset), where one list comes out. */
function paginateOf(
  { actions }: ServiceSpec,
  input: Readonly<Record<string, object>>,
  output: Readonly<Record<string, object>>,
): object | undefined {
  const known = actions.flatMap(({ data: { paginate: { style, offset, limit } = {} } }) =>
    style === "offset" && offset !== undefined && limit !== undefined ? [{ offset, limit }] : [],
  );
  const habits = [...known, { offset: "Offset", limit: "Limit" }];
  const habit = habits.find(({ offset, limit }) => offset in input && limit in input);
  const lists = Object.entries(output).filter(([, member]) => typeOf(member).endsWith("[]"));
  const [items] = lists[0] ?? [];
  if (habit === undefined || lists.length !== 1 || items === undefined) return undefined;
  const totals = Object.keys(output).filter((key) => total.test(key));
  const { offset, limit } = habit;
  return { style: "offset", offset, limit, items, ...(totals.length === 1 && { total: totals[0] }) };
}

/** As the other actions wait that return an id of that name and type. */
function waitOf({ actions }: ServiceSpec, output: Readonly<Record<string, object>>): object | undefined {
  for (const [name, member] of Object.entries(output)) {
    const same = actions.filter(
      ({ data }) =>
        data.wait?.id === name && data.wait.done === undefined && data.output?.[name]?.type === typeOf(member),
    );
    const [first] = same;
    if (first !== undefined && same.length > 1) return { id: name, action: first.data.wait?.action };
  }
  return undefined;
}

const typeOf = (member: object): string => ("type" in member ? String(member.type) : "");
