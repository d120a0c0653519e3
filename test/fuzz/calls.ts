import fc from "fast-check";
import { asCalled, callerOf } from "../../generator/emit/called.js";
import { inCode } from "../../generator/emit/in-code.js";
import { methodExample } from "../../generator/emit/sample.js";
import { code, literalText } from "../../generator/layout/literal.js";
import type { ActionModel, Model, ServiceModel } from "../../generator/model/model.js";
import { wireName } from "../../generator/naming.js";
import type { Literal, RenderedFile } from "../../generator/render/output.js";
import { validInputs } from "../proof/inputs.js";

/** Calls of a service with inputs that satisfy its definitions, by the names that code has. */
export interface Calls {
  readonly subpath: string;
  readonly client: string;
  readonly actions: readonly {
    readonly name: string;
    readonly method: string;
    readonly inputs: readonly Readonly<Record<string, unknown>>[];
  }[];
}

/** Two inputs of each action, and the module that makes all calls, with the example of each method: for the compiler. */
export function callsOf(
  model: Model,
  seed: number,
): readonly { readonly calls: Calls; readonly module: RenderedFile }[] {
  const called: Model = { ...model, services: model.services.map(asCalled) };
  return called.services.map((wire) => {
    const service = inCode(wire, called);
    const calls = {
      subpath: service.subpath,
      client: service.client,
      actions: service.actions.map((action) => ({
        name: wireName(action),
        method: action.method,
        inputs: inputsOf(service, action, seed),
      })),
    };
    return { calls, module: { path: `src/calls-of-${service.subpath}.ts`, text: moduleText(service, calls) } };
  });
}

/** None where a definition asks for texts that nothing here can make. */
function inputsOf(service: ServiceModel, action: ActionModel, seed: number): Readonly<Record<string, unknown>>[] {
  return fc.sample(validInputs(service, action), { seed, numRuns: 2 });
}

function moduleText(service: ServiceModel, { actions }: Calls): string {
  const caller = callerOf(service);
  const lines = actions.flatMap(({ method, inputs }, at) => {
    const action = service.actions[at];
    const example = action ? methodExample(action, caller).replace(/^const response = /u, "") : "";
    return [
      ...inputs.map((input) => `  await ${caller.variable}.${method}(${literalText(literalOf(input))});`),
      `  {\n${example}\n  }`,
    ];
  });
  return [
    `import type { ${service.client} } from "./${service.subpath}/index.js";`,
    `export async function calls(${caller.variable}: ${service.client}): Promise<void> {`,
    ...lines,
    "}\n",
  ].join("\n");
}

function literalOf(value: unknown): Literal {
  if (typeof value === "bigint") return code(`${value}n`);
  if (Array.isArray(value)) return value.map(literalOf);
  if (typeof value !== "object" || value === null) return value as Literal; // JSON, but for what is above
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, literalOf(entry)]));
}
