import { describe, expect, test } from "vitest";
import { callerOf } from "../../../generator/emit/called.js";
import { methodExample } from "../../../generator/emit/sample.js";
import type { ActionModel, ExampleModel, ServiceModel } from "../../../generator/model/model.js";
import { action, member, model, secret } from "../../fixtures/model.js";

const [shop] = model.services;
if (!shop) throw new Error("The fixture has no service.");
const caller = callerOf(shop);
const example = (given: ActionModel): string => methodExample(given, caller);

const named = (name: string): ActionModel => {
  const found = shop.actions.find((one) => one.name === name);
  if (!found) throw new Error(`The fixture has no ${name}.`);
  return found;
};

const printed = (request: ExampleModel["request"], invalid: ExampleModel["invalid"] = {}): ExampleModel => ({
  ...{ title: "One", via: "POST", request, response: undefined, status: undefined, invalid },
});

describe("the example of a method", () => {
  test("walks through the rows of a paged action", () => {
    expect(example(named("ListThings"))).toBe(
      'for await (const row of shop.listThings({ Limit: 2, Colors: ["red"] })) console.log(row);',
    );
  });

  test("waits for what goes on in the background, and shows no secret", () => {
    const text = example(named("StartThing"));
    expect(text).toBe('await shop.startThing({ ThingId: "thing-1", Password: "<password>" }).completed();');
    expect(text).not.toContain(secret);
  });

  test("names what is returned, and nothing where nothing is", () => {
    expect(example(named("DescribeTask"))).toBe("const response = await shop.describeTask({ TaskId: 1 });");
    expect(example(action("Ping"))).toBe("await shop.ping();");
  });

  test("passes over a request that does not fit the definition", () => {
    const input = [member("Size", "integer", { required: true }), member("Name", "string")];
    const examples = [printed({ Size: "big" }, { request: "Prints a word." }), printed({ Size: 2, Name: "n" })];
    expect(example(action("Grow", { input, examples }))).toBe('await shop.grow({ Size: 2, Name: "n" });');
  });

  test("shows what is needed where the printed one is too long for a hover", () => {
    const names = Array.from({ length: 12 }, (_, index) => `AnOptionalInputWithALongName${index}`);
    const input = [member("Id", "string", { required: true }), ...names.map((name) => member(name, "integer"))];
    const request = Object.fromEntries(["Id", ...names].map((name) => [name, name === "Id" ? "a" : 1]));
    expect(example(action("Tune", { input, examples: [printed(request)] }))).toBe('await shop.tune({ Id: "a" });');
  });

  test("masks a secret within a structure, and makes up what a structure needs", () => {
    const [plain] = shop.structures;
    if (!plain) throw new Error("The fixture has no structure.");
    const target = {
      ...{ ...plain, name: "Target" },
      members: [
        member("Host", "string", { required: true }),
        member("Port", "integer", { required: true, constraints: { min: 1024 } }),
        member("Password", "string", { required: true, sensitive: true }),
        member("Note", "string"),
      ],
    };
    const service: ServiceModel = { ...shop, structures: [target] };
    const move = action("Move", { input: [member("Target", "@Target", { required: true })] });
    const known = { Target: { Host: "h", Port: 1, Password: secret, Note: "n" } };
    expect(methodExample(move, callerOf(service))).toBe(
      'await shop.move({ Target: { Host: "<host>", Port: 1024, Password: "<password>" } });',
    );
    expect(methodExample({ ...move, examples: [printed(known)] }, callerOf(service))).toBe(
      'await shop.move({ Target: { Host: "h", Port: 1, Password: "<password>", Note: "n" } });',
    );
  });
});
