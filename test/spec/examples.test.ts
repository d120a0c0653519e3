import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { ActionModel, ExampleModel, Model, ServiceModel } from "../../generator/model/model.js";
import type { Validate } from "../../templates/runtime/operation.js";
import { root } from "./files.js";
import { realModel } from "./model.js";

interface Side {
  readonly service: ServiceModel;
  readonly action: ActionModel;
  readonly example: ExampleModel;
  readonly side: "request" | "response";
}

let model: Model | undefined;
let sides: readonly Side[] = [];

beforeAll(async () => {
  model = await realModel();
  sides = model.services.flatMap((service) =>
    service.actions.flatMap((action) =>
      action.examples.flatMap((example) =>
        (["request", "response"] as const)
          // Where no answer is printed, there is nothing but a status.
          .filter((side) => example[side] !== undefined)
          .map((side) => ({ service, action, example, side })),
      ),
    ),
  );
});

/** What the generated validator has against one side of an example; undefined when it is satisfied. */
async function complaint({ service, action, example, side }: Side): Promise<string | undefined> {
  const file = join(root, `generated/src/${service.subpath}/validators/${action.name}.${side}.js`);
  // A generated module: its declaration beside it says what it exports.
  const { validate } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly validate: Validate };
  return validate(example[side]) ? undefined : JSON.stringify(validate.errors);
}

const title = ({ action, example, side }: Side): string => `${action.name}, ${example.title}, ${side}`;

describe("the vendor's examples", () => {
  test("satisfy the generated validators, or their definition says why not", async () => {
    const wrong: string[] = [];
    for (const side of sides) {
      const found = await complaint(side);
      if (found !== undefined && side.example.invalid[side.side] === undefined) wrong.push(`${title(side)}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test("that are said to be wrong are wrong", async () => {
    const right: string[] = [];
    for (const side of sides.filter(({ example, side: name }) => example.invalid[name] !== undefined))
      if ((await complaint(side)) === undefined) right.push(title(side));
    expect(right).toEqual([]);
  });

  test("are there for each action of a complete service", () => {
    const complete = (model?.services ?? []).filter((service) => service.complete);
    const bare = complete.flatMap((service) => service.actions.filter(({ examples }) => examples.length === 0).map(({ name }) => name));
    expect(bare).toEqual([]);
    const invalid = sides.filter(({ example, side }) => example.invalid[side] !== undefined).length;
    console.info(`${sides.filter(({ side }) => side === "request").length} examples; ${sides.length - invalid} of ${sides.length} sides satisfy the validators`);
    expect(sides.length).toBeGreaterThan(0);
  });
});
