import { actionKeys, settle } from "../definition/index.js";
import type { ActionFile, ExampleYaml, FailureYaml } from "../load/spec.js";
import { codeName, methodName } from "../naming.js";
import { buildMembers, type MemberContext } from "./member.js";
import { buildPaginate, buildPoll } from "./paginate.js";
import { allOutputs } from "./reach.js";
import type { ActionModel, ErrorModel, ExampleModel, FailureModel, MemberModel } from "./model.js";

/** Settles one action. */
export function buildAction(
  file: ActionFile,
  codes: ReadonlyMap<string, ErrorModel>,
  structures: ReadonlyMap<string, readonly MemberModel[]>,
  context: MemberContext,
): ActionModel {
  const { action: name, as, region, examples = [], failures = [], errors = [], paginate, poll } = file.data;
  const { since, sinceDate, deprecated } = context.timeline.of("action", name);
  const input = buildMembers(file.data.input, { name, as, kind: "input" }, context);
  const responses = buildResponses(file, context);
  return {
    ...settle(file.data, actionKeys),
    ...responses,
    name,
    method: methodName(codeName({ name, as })),
    category: file.category,
    region: region !== false,
    since,
    sinceDate,
    deprecated,
    input,
    errors: errors.flatMap((code) => codes.get(code) ?? []),
    paginate: paginate && buildPaginate(paginate, input, allOutputs(responses), structures),
    poll: poll && buildPoll(poll, input),
    examples: examples.map(buildExample),
    failures: failures.map(buildFailure),
    place: file.place([]),
  };
}

function buildResponses(file: ActionFile, context: MemberContext): Pick<ActionModel, "output" | "responses"> {
  const { action: name, as, output, responses } = file.data;
  const owner = { name, as, kind: "output" } as const;
  return {
    output: buildMembers(output, owner, context),
    responses:
      responses &&
      Object.fromEntries(
        Object.entries(responses).map(([status, members]) => [status, buildMembers(members, owner, context)]),
      ),
  };
}

function buildExample({ title, via, request, response, status, invalid = {} }: ExampleYaml): ExampleModel {
  return { title, via, request, response, status, invalid };
}

const buildFailure = ({ status, response }: FailureYaml): FailureModel => ({
  status,
  response,
  code: response.error_code,
  message: response.error_msg,
});
