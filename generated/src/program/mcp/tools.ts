import { explain } from "../explain.js";
import { actionText, details, serviceText } from "../page.js";
import { serviceOf } from "../program.js";
import { UsageError, type Reference } from "../reference.js";
import { callRead } from "./read.js";
import { search } from "./search.js";
import type { Asked, Session } from "./session.js";
import { executePlan, planWrite } from "./write.js";

/** What an agent may ask for, in the words of the protocol. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object"; readonly [key: string]: unknown };
  readonly annotations: Annotations;
  readonly run: (asked: Asked, session: Session) => Promise<string> | string;
}

/** What may happen to the state, by the effects of the actions that a tool calls. */
export interface Annotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

const text = (description: string) => ({ type: "string", description });
const target = {
  service: text("subpath of the service, such as those that search_reference names"),
  action: text("name of the action"),
  input: { type: "object", description: "inputs by their wire names; a secret is @env:CACHESMITH_SECRET_NAME" },
  region: text("another region than the server's"),
};
const schema = (properties: object, ...required: readonly string[]) =>
  ({ type: "object", properties, required, additionalProperties: false }) as const;

const reads = { readOnlyHint: true, destructiveHint: false, idempotentHint: true } as const;

/** The tools; the one that changes something is there only where something may be changed. */
export function toolsOf({ access }: Session): readonly Tool[] {
  const destructive = access.effects.some((effect) => effect === "write" || effect === "billing");
  const changes = { readOnlyHint: false, destructiveHint: destructive, idempotentHint: false, openWorldHint: true };
  return access.effects.length > 0
    ? [...quiet, { ...execute, annotations: { title: "Carry out a plan", ...changes } }]
    : quiet;
}

const quiet: readonly Tool[] = [
  {
    name: "search_reference",
    description: "Finds actions, error codes and value sets in the reference. Begin here.",
    inputSchema: schema(
      { query: text("a few words, English or Chinese"), service: text("only this service") },
      "query",
    ),
    annotations: { title: "Search the reference", ...reads, openWorldHint: false },
    run: (asked, session) => {
      const only = asked["service"] === undefined ? undefined : textOf(asked, "service");
      const names = only === undefined ? Object.keys(session.program.services) : [only];
      const found = search(
        textOf(asked, "query"),
        names.map((name) => referenceOf(session, name)),
      );
      return found.length > 0 ? found.join("\n") : "Nothing fits. Use fewer or other words.";
    },
  },
  {
    name: "describe_action",
    description:
      "Says what an action takes, returns and does; without a name, what actions a service has. Takes error codes and members, too.",
    inputSchema: schema({ service: target.service, name: text("action, error code, value set or member") }, "service"),
    annotations: { title: "Describe an action", ...reads, openWorldHint: false },
    run: (asked, session) => {
      const name = asked["name"] === undefined ? undefined : textOf(asked, "name");
      return describe(referenceOf(session, textOf(asked, "service")), name, session.program.name);
    },
  },
  {
    name: "call_read",
    description: "Calls an action with effect read and returns the response. Nothing else can be called this way.",
    inputSchema: schema(
      {
        ...target,
        fields: { type: "array", items: { type: "string" }, description: "only these members of each row" },
      },
      "service",
      "action",
    ),
    annotations: { title: "Call a reading action", ...reads, openWorldHint: true },
    run: callRead,
  },
  {
    name: "plan_write",
    description:
      "Prepares a call that changes something: validates, prices and signs it, and sends nothing. The plan is for execute_plan.",
    inputSchema: schema(target, "service", "action"),
    annotations: { title: "Plan a change", ...reads, idempotentHint: false, openWorldHint: true },
    run: planWrite,
  },
];

const execute: Omit<Tool, "annotations"> = {
  name: "execute_plan",
  description: "Carries out a plan of plan_write, once and exactly as planned, within five minutes.",
  inputSchema: schema(
    {
      plan: text("id of the plan"),
      wait: { type: "boolean", description: "waits up to 50 s for the work that it begins" },
    },
    "plan",
  ),
  run: executePlan,
};

function textOf(asked: Asked, name: string): string {
  const value = asked[name];
  if (typeof value === "string" && value !== "") return value;
  throw new UsageError(`${name} must be a text.`);
}

const referenceOf = ({ program }: Session, service: string): Reference => serviceOf(program, service)[1].reference();

/** Characters of a description: 1,200 tokens and 2,500 tokens, as a test counts them. */
const longest = { action: 3900, service: 8000 };

/** What a name is, or the whole service, in so few words that reading it is cheap. */
export function describe(reference: Reference, name?: string, program = ""): string {
  const { subpath, actions } = reference;
  if (name === undefined) {
    const whole = serviceText(reference);
    return whole.length <= longest.service ? whole : within(serviceText(reference, true), longest.service, subpath);
  }
  const action = Object.keys(actions).find((each) => each.toLowerCase() === name.toLowerCase());
  if (action === undefined) {
    const texts = explain(name, [reference], program).map(({ text: each }) => each);
    return within(texts.join("\n\n"), longest.action, subpath);
  }
  const pages = details.map((detail) => actionText(action, reference, { detail }));
  // As much of the page as fits.
  const fitting = pages.find((page) => page.length <= longest.action) ?? pages.at(-1) ?? "";
  return within(fitting, longest.action, `${subpath}/actions/${action}`);
}

function within(page: string, most: number, path: string): string {
  if (page.length <= most) return page;
  const whole = `… cut; the whole is resource reference://${path}`;
  return page.slice(0, most - whole.length) + whole;
}
