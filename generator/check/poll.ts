import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, Members, PollYaml, ServiceSpec } from "../load/spec.js";
import { outputsOf, structuresOf, valueSetOf } from "./members.js";
import { resolve } from "./reach.js";

/** What is polled: the id is taken, and states and message are where `poll` looks for them. */
export function poll(service: ServiceSpec): Diagnostic[] {
  return service.actions.flatMap((file) => checkPoll(file, service));
}

function checkPoll(file: ActionFile, service: ServiceSpec): Diagnostic[] {
  const { poll: polled } = file.data;
  if (polled === undefined) return [];
  const structures = structuresOf(service);
  return [
    ...checkId(file, polled),
    ...checkRow(file, polled, structures),
    ...checkStatus(file, polled, service, structures),
    ...checkMessage(file, polled, structures),
    ...checkOverlap(file, polled),
    ...checkCodes(file, polled, service),
  ];
}

function checkId({ data, place }: ActionFile, { id, fallback, row }: PollYaml): Diagnostic[] {
  const { action, input = {} } = data;
  if (id === undefined && row === undefined)
    return [
      error("poll-unknown", place(["poll"]), `poll of ${action} has neither id nor row: it would look at everything.`),
    ];
  return Object.entries({ id, fallback }).flatMap(([key, name]) => {
    if (name === undefined || Object.hasOwn(input, name)) return [];
    const message = `poll names "${name}", which is no input of ${action}.`;
    return [guessed(error("poll-unknown", place(["poll", key]), message), name, Object.keys(input))];
  });
}

function checkRow(
  { data, place }: ActionFile,
  { row, status }: PollYaml,
  structures: ReadonlyMap<string, Members>,
): Diagnostic[] {
  if (row === undefined) return [];
  const at = status.lastIndexOf("[].");
  const found = at < 0 ? undefined : resolve(status.slice(0, at + 3) + row, outputsOf(data), structures);
  if (found !== undefined && !("stuck" in found)) return [];
  const why = found === undefined ? `poll.status "${status}" looks at no rows` : "the rows have no such member";
  const hint = found === undefined ? "" : suggest(found.stuck, found.known);
  return [error("poll-unknown", place(["poll", "row"]), `poll.row is "${row}", but ${why}.${hint}`)];
}

/** Codes that a poll is told by are those that the service has. */
function checkCodes({ data, place }: ActionFile, polled: PollYaml, { errors }: ServiceSpec): Diagnostic[] {
  if (errors === undefined) return [];
  const { common, business, seen = [] } = errors.data;
  const known = [...common, ...business, ...seen].map(({ code }) => code);
  return (["gone", "notYet"] as const).flatMap((list) =>
    (polled[list] ?? []).flatMap((code, index) =>
      known.includes(code)
        ? []
        : [
            error(
              "poll-values",
              place(["poll", list, index]),
              `${code} in ${list} of ${data.action} is no error code of the service.${suggest(code, known)}`,
            ),
          ],
    ),
  );
}

function checkStatus(
  file: ActionFile,
  polled: PollYaml,
  service: ServiceSpec,
  structures: ReadonlyMap<string, Members>,
): Diagnostic[] {
  const status = resolve(polled.status, outputsOf(file.data), structures);
  const place = file.place(["poll", "status"]);
  if ("stuck" in status)
    return [
      error(
        "poll-unknown",
        place,
        `poll.status "${polled.status}" leads to no output of ${file.data.action}.${suggest(status.stuck, status.known)}`,
      ),
    ];
  const { type } = status.member;
  if (!stateTypes.includes(type))
    return [
      error(
        "poll-type",
        place,
        `poll.status leads to a member of type ${type}; it must be string, integer or boolean.`,
      ),
    ];
  return checkStates(
    file,
    polled,
    type,
    valueSetOf(status.member, service)?.values.map(({ value }) => value),
  );
}

/** States have the type of the status, and its values where it has a set of them. */
function checkStates(
  file: ActionFile,
  polled: PollYaml,
  type: string,
  values: readonly (string | number | boolean)[] | undefined,
): Diagnostic[] {
  return (["done", "failed", "stuck"] as const).flatMap((list) =>
    (polled[list] ?? []).flatMap((value, index) => {
      const at = file.place(["poll", list, index]);
      if (typeof value !== (type === "integer" ? "number" : type))
        return [
          error("poll-type", at, `${JSON.stringify(value)} in ${list} is not of type ${type}, as ${polled.status} is.`),
        ];
      if (values?.includes(value) === false)
        return [
          error(
            "poll-values",
            at,
            `${JSON.stringify(value)} in ${list} is no value of ${polled.status}; it has ${values.join(", ")}.`,
          ),
        ];
      return [];
    }),
  );
}

/** Types that a state can have. */
const stateTypes: readonly string[] = ["string", "integer", "boolean"];

function checkMessage(file: ActionFile, { message }: PollYaml, structures: ReadonlyMap<string, Members>): Diagnostic[] {
  if (message === undefined) return [];
  const found = resolve(message, outputsOf(file.data), structures);
  const place = file.place(["poll", "message"]);
  if ("stuck" in found)
    return [
      error(
        "poll-unknown",
        place,
        `poll.message "${message}" leads to no output of ${file.data.action}.${suggest(found.stuck, found.known)}`,
      ),
    ];
  return found.member.type === "string"
    ? []
    : [error("poll-type", place, `poll.message leads to a member of type ${found.member.type}; it must be string.`)];
}

function checkOverlap(file: ActionFile, { done, failed, stuck = [] }: PollYaml): Diagnostic[] {
  const both = (list: "failed" | "stuck", others: readonly unknown[], words: string): Diagnostic[] =>
    (list === "failed" ? failed : stuck).flatMap((value, index) =>
      others.includes(value)
        ? [error("poll-values", file.place(["poll", list, index]), `${JSON.stringify(value)} means both ${words}.`)]
        : [],
    );
  return [...both("failed", done, "done and failed"), ...both("stuck", [...done, ...failed], "stuck and an end")];
}
