import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { guessed } from "../diagnostics/guess.js";
import type { ActionFile, FailureYaml, ServiceSpec } from "../load/spec.js";
import { wordsOf } from "./examples.js";

/** Refusals that a page prints agree with errors.yaml, or errata name their codes. */
export function failures(service: ServiceSpec): Diagnostic[] {
  const { common = [], business = [], errata = [] } = service.errors?.data ?? {};
  const statuses = new Map([...common, ...business].map(({ code, status }) => [code, status]));
  return service.actions.flatMap((file) => {
    const excused = wordsOf([...errata, ...(file.data.errata ?? [])]);
    return (file.data.failures ?? []).flatMap((failure, index) =>
      excused.has(failure.response.error_code) ? [] : disagreement(file, index, failure, statuses),
    );
  });
}

function disagreement(
  file: ActionFile,
  index: number,
  { status, response: { error_code: code } }: FailureYaml,
  statuses: ReadonlyMap<string, number | undefined>,
): Diagnostic[] {
  const listed = statuses.get(code);
  if (!statuses.has(code))
    return [
      guessed(
        error(
          "failure-code",
          file.place(["failures", index, "response", "error_code"]),
          `a failure of ${file.data.action} has error code "${code}", which errors.yaml lacks.`,
        ),
        code,
        statuses.keys(),
      ),
    ];
  if (listed === undefined || listed === status) return [];
  return [
    error(
      "failure-status",
      file.place(["failures", index, "status"]),
      `a failure of ${file.data.action} has ${code} with status ${status}; errors.yaml has it with ${listed}.`,
    ),
  ];
}
