import { describe, expect, test } from "vitest";
import { call, ValidationError, type Operation, type Validate } from "../../templates/runtime/index.js";
import { startLoopback } from "../loopback.js";
import { validator, type Schema } from "../../templates/runtime/validation/schema.js";
import { createClient, validators } from "./service.js";

/** An operation whose request satisfies a schema. */
function operationWith(schema: Schema, more: Partial<Operation<unknown, object>> = {}): Operation<unknown, object> {
  const validate = validator(schema);
  return {
    name: "X",
    effect: "read",
    ...more,
    validators: validators((value) => (validate(value) ? [] : (validate.errors ?? []))),
  };
}

const schema: Schema = {
  type: "object",
  required: ["InstanceId"],
  additionalProperties: false,
  properties: {
    InstanceId: { type: "string", pattern: "^crs-", maxLength: 12 },
    Limit: { type: "integer", minimum: 1, maximum: 1000, multipleOf: 5 },
    Type: { enum: ["a", "b"] },
    InstanceIds: { type: "array", maxItems: 2, items: { type: "string", minLength: 3 } },
    Filters: {
      type: "array",
      items: {
        type: "object",
        required: ["Name"],
        properties: { Name: { type: "string" }, Secret: { type: "string", minLength: 4 } },
      },
    },
    Size: { type: "integer", maximum: 2 ** 60 },
  },
};

const violationsOf = async (
  input: unknown,
  more: Partial<Operation<unknown, object>> = {},
): Promise<ValidationError["violations"]> => {
  const error: unknown = await call(createClient(), operationWith(schema, more), input).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ValidationError)) throw new Error(`not a ValidationError: ${String(error)}`);
  return error.violations;
};

describe("a request", () => {
  test("that is invalid is not sent, and every violation has path, rule, expectation, value and words", async () => {
    const violations = await violationsOf({
      Limit: 2001,
      Type: "c",
      InstanceIds: ["abc", "x", "abc"],
      Filters: [{ Name: 5 }, {}],
      Extra: 1,
    });
    const rows = violations.map(({ path, rule, expected, given, message }) => [path, rule, expected, given, message]);
    expect(rows.sort()).toEqual(
      [
        ["InstanceId", "required", undefined, undefined, "InstanceId is required"],
        [
          "Extra",
          "additionalProperties",
          undefined,
          "***",
          "Extra is not a member this version knows; validate: false sends it",
        ],
        ["Limit", "maximum", 1000, 2001, "Limit must be at most 1000, not 2001"],
        ["Limit", "multipleOf", 5, 2001, "Limit must be a multiple of 5, not 2001"],
        ["Type", "enum", ["a", "b"], "c", 'Type must be one of "a", "b", not "c"'],
        ["InstanceIds", "maxItems", 2, ["abc", "x", "abc"], "InstanceIds must have at most 2 items, not 3"],
        ["InstanceIds[1]", "minLength", 3, "x", "InstanceIds[1] must have at least 3 characters, not 1"],
        ["Filters[0].Name", "type", "string", 5, 'Filters[0].Name must be of type "string", not 5'],
        ["Filters[1].Name", "required", undefined, undefined, "Filters[1].Name is required"],
      ].sort(),
    );
  });

  test("takes an undefined member for an absent one", async () => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({ endpoint: server.url });
    await call(client, operationWith(schema), { InstanceId: "crs-1", Limit: undefined, Unknown: undefined });
    expect(server.seen[0]?.input).toEqual({ InstanceId: "crs-1" });
    expect(await violationsOf({ InstanceId: undefined, Unknown: undefined })).toMatchObject([
      { path: "InstanceId", rule: "required" },
    ]);
  });

  test("without an input is an empty one", async () => {
    expect(await violationsOf(undefined)).toMatchObject([{ path: "InstanceId" }]);
  });

  test("has its secrets redacted, also inside what holds them", async () => {
    const secrets = ["Secret"];
    const violations = await violationsOf(
      { InstanceId: "crs-1", Filters: [{ Secret: "abc" }], InstanceIds: { Secret: "abc" } },
      { secrets },
    );
    expect(JSON.stringify(violations)).not.toContain("abc");
    expect(violations).toContainEqual(
      expect.objectContaining({
        path: "Filters[0].Secret",
        given: "***",
        message: "Filters[0].Secret must have at least 4 characters, not 3",
      }),
    );
  });

  test("may have bigints for integers, and is sent exactly", async () => {
    await using server = await startLoopback(() => ({}));
    const client = createClient({ endpoint: server.url });
    await call(client, operationWith(schema, { bigints: ["Size"] }), { InstanceId: "crs-1", Size: 9007199254740993n });
    expect(server.seen[0]?.body).toBe('{"InstanceId":"crs-1","Size":9007199254740993}');
    expect(await violationsOf({ InstanceId: "crs-1", Size: 2n ** 61n }, { bigints: ["Size"] })).toMatchObject([
      { path: "Size", given: 2n ** 61n },
    ]);
    await call(client, operationWith(schema), { InstanceId: "crs-1", Limit: 5n });
    expect(server.seen[1]?.body).toBe('{"InstanceId":"crs-1","Limit":5}');
    const [violation] = await violationsOf({ InstanceId: 5n });
    expect(violation).toMatchObject({ path: "InstanceId", rule: "type" });
    expect(() =>
      JSON.stringify(new ValidationError("s", "X", "request", violation === undefined ? [] : [violation])),
    ).not.toThrow();
  });

  test("is sent as it is with validate: false, of the call or of the client", async () => {
    await using server = await startLoopback(() => ({}));
    await call(createClient({ endpoint: server.url }), operationWith(schema), { Any: "thing" }, { validate: false });
    await call(createClient({ endpoint: server.url, validate: false }), operationWith(schema), { Any: "thing" });
    await expect(
      call(createClient({ endpoint: server.url, validate: false }), operationWith(schema), {}, { validate: true }),
    ).rejects.toBeInstanceOf(ValidationError);
    expect(server.seen.map(({ input }) => input)).toEqual([{ Any: "thing" }, { Any: "thing" }]);
  });
});

describe("the module of a validator", () => {
  test("is loaded once", async () => {
    await using server = await startLoopback(() => ({}));
    const loads = { count: 0 };
    const operation: Operation<object, object> = { name: "X", effect: "read", validators: validators(() => [], loads) };
    for (let count = 0; count < 3; count++) await call(createClient({ endpoint: server.url }), operation, {});
    expect(loads.count).toBe(1);
  });

  test("that cannot be loaded is a ConfigError, and is tried again", async () => {
    await using server = await startLoopback(() => ({}));
    let count = 0;
    const validate: Validate = () => true;
    const request = (): Promise<{ validate: Validate }> =>
      ++count === 1 ? Promise.reject(new Error("no such chunk")) : Promise.resolve({ validate });
    const operation: Operation<object, object> = {
      name: "X",
      effect: "read",
      validators: { request, response: request },
    };
    const client = createClient({ endpoint: server.url });
    await expect(call(client, operation, {})).rejects.toMatchObject({ name: "ConfigError", option: "validate" });
    await call(client, operation, {});
  });
});

describe("an answer", () => {
  const violated = validators((value) =>
    typeof value === "object" && value !== null && "Bad" in value
      ? [{ instancePath: "/Bad", keyword: "type", argument: "integer" }]
      : [],
  );
  const operation: Operation<object, object> = { name: "X", effect: "read", secrets: ["Hidden"], validators: violated };

  test.each(["off", "warn", "throw"] as const)(
    "that does not satisfy the definitions: %s",
    async (validateResponse) => {
      await using server = await startLoopback(() => ({ Bad: "x" }));
      const warnings: string[] = [];
      const client = createClient({
        endpoint: server.url,
        validateResponse,
        onWarning: ({ message }) => void warnings.push(message),
      });
      const pending = call(client, operation, {});
      if (validateResponse === "throw")
        await expect(pending).rejects.toMatchObject({
          name: "ValidationError",
          subject: "response",
          violations: [{ path: "Bad" }],
        });
      else expect(await pending).toMatchObject({ Bad: "x" });
      expect(warnings).toEqual(
        validateResponse === "warn" ? ['X: the response is not valid: Bad must be of type "integer", not "x".'] : [],
      );
    },
  );
});
