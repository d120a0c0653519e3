import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { emitOpenApi } from "../../../generator/emit/openapi/index.js";
import { request, schemaOf } from "../../../generator/emit/validators.js";
import type { ActionModel, MemberModel, Model, ServiceModel } from "../../../generator/model/model.js";
import { inputName } from "../../../generator/naming.js";
import { serviceOfEverything } from "./everything.js";
import { modelOf, projectOf, repository } from "../pipeline/project.js";
import { model as written } from "../../fixtures/model.js";
import type { Validate } from "../../../templates/runtime/operation.js";
import { validator } from "../../../templates/runtime/validation/schema.js";

type Schema = Readonly<Record<string, unknown>>;

/** Values that a type, a bound, a format or a list refuses, or that it takes by a hair. */
const plain: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1,
    1.5,
    2 ** 53,
    1e21,
    "",
    "a",
    "ü😀",
    "a\nb",
    " ",
    "-1",
    [],
    [[]],
    [null],
    {},
    { a: 1 },
    [{}],
  ],
  ...["2024-01-01 00:00:00", "2024-01-01T00:00:00", "2024-01-01T00:00:00+08:00", "2024-01-01", "20240101", "01:00"],
  ...["01:00-02:00", "1:00-2:00", "01:00:00", "99:99", "10.0.0.1", "10.0.0", "::1", "10.0.0.0/8", "https://a.example"],
  ...["a".repeat(300), ["a", 1], { a: ["x"] }],
];

/** Those, and what stands at the edge of the member's own bounds, values and examples. */
function probesOf({ type, constraints, enum: set, default: usual, example }: MemberModel): unknown[] {
  const { min, max, multipleOf = 1, minLength, maxLength, minItems, maxItems } = constraints;
  const numbers = [min, max].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1, edge + 0.5]));
  const lengths = [minLength, maxLength].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]));
  const items = [minItems, maxItems].flatMap((edge) => (edge === undefined ? [] : [edge - 1, edge, edge + 1]));
  const values = [...(set?.values.map(({ value }) => value) ?? []), usual, example];
  const single = [
    ...plain,
    ...numbers,
    multipleOf * 3,
    multipleOf + 0.5,
    ...values.filter((value) => value !== undefined),
  ];
  return [
    ...wrapped(type, [...single, ...lengths.filter((length) => length >= 0).map((length) => "x".repeat(length))]),
    ...items.filter((length) => length >= 0).map((length) => Array<unknown>(length).fill(values[0] ?? "x")),
  ];
}

/** The values, and in what the type puts around them. */
function wrapped({ list, map }: MemberModel["type"], values: readonly unknown[]): unknown[] {
  const mapped = map ? values.map((key) => ({ key })) : values;
  return [...values, ...(map ? mapped : []), ...(list ? mapped.map((value) => [value]) : [])];
}

/** One input at a time: absent, unknown, or each member with each of its probes, structures from the inside. */
function* inputsOf(
  service: ServiceModel,
  members: readonly MemberModel[],
  around: readonly string[] = [],
): Generator<Schema> {
  yield {};
  yield { NotDefined: 1 };
  yield { constructor: 1 };
  for (const found of members) {
    for (const value of probesOf(found)) yield { [found.name]: value };
    const { base } = found.type;
    if (base.kind !== "structure" || around.includes(base.name)) continue;
    const inner = service.structures.find(({ name }) => name === base.name)?.members ?? [];
    for (const value of inputsOf(service, inner, [...around, base.name]))
      for (const shape of wrapped(found.type, [value])) yield { [found.name]: shape };
  }
}

/** Where a value breaks a schema. Two schemas that agree on every place agree on every value that combines them. */
function complaints(validate: Validate | ValidateFunction, value: unknown): string {
  if (validate(value)) return "";
  const places = (validate.errors ?? []).map((found) => {
    const params: Schema = "params" in found ? found.params : {};
    const ours = "argument" in found && /^(?:required|additionalP)/.test(found.keyword) ? found.argument : undefined;
    return [found.instancePath, ours, params["missingProperty"], params["additionalProperty"]]
      .filter(Boolean)
      .join(" ");
  });
  return [...new Set(places)].sort().join(", ");
}

const options = { allErrors: true, strict: false, validateFormats: false } as const;

/** The validator that the package ships: its schema, held by the runtime's own function. */
function shippedValidators(service: ServiceModel): (action: ActionModel) => Validate {
  return ({ input }) => validator(schemaOf(service, input, request));
}

/** What the published document says of all inputs together, wherever each travels. */
function publishedSchemas(service: ServiceModel, model: Model): (action: ActionModel) => ValidateFunction {
  const [file] = emitOpenApi(service, model);
  if (file?.kind !== "json") throw new Error("no JSON file");
  const { components } = JSON.parse(JSON.stringify(file.value)) as { components: Schema }; // an OpenAPI document
  const { paths } = file.value as { paths: Record<string, Record<string, Operation>> }; // the same
  const operations = new Map(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map((found) => [found.operationId, found]),
  );
  const ajv = new Ajv2020({ ...options, schemas: [{ $id: "doc", components }] });
  return ({ name, method }) => {
    const { parameters = [], requestBody } = operations.get(method) ?? { operationId: "" };
    const body = requestBody && (components as { schemas: Record<string, Schema> }).schemas[inputName(name)]; // as written
    const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
    return ajv.compile({
      $id: `doc-${name}`,
      type: "object",
      properties: {
        ...Object.fromEntries(parameters.map((parameter) => [parameter.name, within(parameter.schema)])),
        ...(within(body?.["properties"] ?? {}) as Schema),
      },
      required: [...required, ...((body?.["required"] ?? []) as string[])],
      additionalProperties: body === undefined || body["additionalProperties"] === false ? false : true,
    });
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly required?: true; readonly schema: Schema }[];
  readonly requestBody?: Schema;
}

/** References of the document, seen from outside. */
const within = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"doc#/')) as unknown;

function differences(service: ServiceModel, model: Model): string[] {
  const [shipped, published] = [shippedValidators(service), publishedSchemas(service, model)];
  return service.actions.flatMap((found) => {
    const [validator, document] = [shipped(found), published(found)];
    for (const value of inputsOf(service, found.input)) {
      probes += 1;
      const [ours, theirs] = [complaints(validator, value), complaints(document, value)];
      if (ours !== theirs)
        return [`${found.name} ${JSON.stringify(value).slice(0, 200)}: validator (${ours}), OpenAPI (${theirs})`];
    }
    return [];
  });
}

let probes = 0;

describe("the published OpenAPI document takes what the validators take, and refuses what they refuse", () => {
  test.each([
    ["the real services", repository],
    ["the fixtures", projectOf("tc3", "kiosk", "rest", "qcloud")],
  ])(
    "in %s",
    async (_, root) => {
      const model = await modelOf(root);
      probes = 0;
      expect(model.services.flatMap((service) => differences(service, model))).toEqual([]);
      expect(probes).toBeGreaterThan(500 * model.services.length);
    },
    120_000,
  );

  test("in a service that has everything", () => {
    const service = serviceOfEverything();
    expect(differences(service, { ...written, services: [service] })).toEqual([]);
  }, 120_000);
});
