import type { ActionModel, ErrorModel, MemberModel, ServiceModel } from "../../model/model.js";
import { reachedStructures } from "../../model/reach.js";
import { wireName } from "../../naming.js";
import type { Literal, OutputFile } from "../../render/output.js";
import { docText } from "../doc.js";
import { originOf, sourceFolder } from "../emitter.js";
import { responseOf, successStatus, successOf, type Structures } from "./response.js";
import { importTypes } from "../statements.js";

/** What the package's mock needs beyond the operations: a complete response of each action, and the messages of errors. */
export function emitMock(service: ServiceModel): OutputFile[] {
  const structures: Structures = new Map(service.structures.map(({ name, members }) => [name, members]));
  return [
    {
      kind: "typescript",
      path: `${sourceFolder(service)}/mock.ts`,
      origin: originOf(service),
      statements: [
        ...importTypes("../mock/definitions.js", ["MockFacts"]),
        {
          kind: "const",
          name: "facts",
          doc: docText(`The mock's responses for ${service.title} ${service.version}.`),
          type: { name: "MockFacts", parameters: [] },
          value: {
            actions: Object.fromEntries(
              service.actions.map((action) => [wireName(action), actionFacts(action, structures)]),
            ),
            regions: service.regions.map(({ id }) => id),
            errors: Object.fromEntries(service.errors.map((error) => [error.code, errorFacts(error)])),
          },
        },
      ],
    },
  ];
}

function actionFacts(action: ActionModel, structures: Structures): Literal {
  const status = successStatus(action);
  const enums = enumNames(successOf(action), structures);
  return {
    status: status === 200 ? undefined : status,
    payload: action.payload,
    errors: action.errors.length > 0 ? action.errors.map(({ code }) => code) : undefined,
    enums: enums.length > 0 ? enums : undefined,
    response: responseOf(action, structures),
  };
}

/** Outputs, at any depth, whose values come from a set that may grow. */
function enumNames(members: readonly MemberModel[], structures: Structures): string[] {
  const deep = [...reachedStructures(members, structures)].flatMap((name) => structures.get(name) ?? []);
  return [...new Set([...members, ...deep].filter((member) => member.enum?.open).map(({ name }) => name))];
}

const errorFacts = ({ status, number, message, description }: ErrorModel): Literal => ({
  status,
  number,
  message: message ?? description,
});
