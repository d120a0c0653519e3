import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ActionFile, Members, PollYaml, ServiceSpec } from "../load/spec.js";
import { outputsOf, structuresOf, valueSetOf } from "./members.js";
import { resolve } from "./reach.js";

/** What is polled: the id is taken, and states and message are where `poll` looks for them. */
export function poll(service: ServiceSpec): Diagnostic[] {
  return service.actions.flatMap((file) => checkPoll(file, service));
}

function checkPoll(file: ActionFile, service: ServiceSpec): Diagnostic[] {
  const { action, poll: polled, input = {} } = file.data;
  if (polled === undefined) return [];
  const found: Diagnostic[] = [];
  if (!Object.hasOwn(input, polled.id))
    found.push(
      error(
        "poll-unknown",
        file.place(["poll", "id"]),
        `poll names "${polled.id}", which is no input of ${action}.${suggest(polled.id, Object.keys(input))}`,
      ),
    );
  if (polled.fallback !== undefined && !Object.hasOwn(input, polled.fallback))
    found.push(
      error(
        "poll-unknown",
        file.place(["poll", "fallback"]),
        `poll names "${polled.fallback}", which is no input of ${action}.${suggest(polled.fallback, Object.keys(input))}`,
      ),
    );
  const structures = structuresOf(service);
  return [
    ...found,
    ...checkStatus(file, polled, service, structures),
    ...checkMessage(file, polled, structures),
    ...checkOverlap(file, polled),
  ];
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
  if (type !== "string" && type !== "integer")
    return [error("poll-type", place, `poll.status leads to a member of type ${type}; it must be string or integer.`)];
  const values = valueSetOf(status.member, service)?.values.map(({ value }) => value);
  return (["done", "failed"] as const).flatMap((list) =>
    polled[list].flatMap((value, index) => {
      const at = file.place(["poll", list, index]);
      if ((typeof value === "string" ? "string" : "integer") !== type)
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

function checkOverlap(file: ActionFile, { done, failed }: PollYaml): Diagnostic[] {
  return failed.flatMap((value, index) =>
    done.includes(value)
      ? [
          error(
            "poll-values",
            file.place(["poll", "failed", index]),
            `${JSON.stringify(value)} means both done and failed.`,
          ),
        ]
      : [],
  );
}
