import { expect, test } from "vitest";
import { executions, type Execution } from "../../../generator/emit/executions.js";
import { emitFaults } from "../../../generator/emit/faults.js";
import { executedOf, type Evidence } from "../../../templates/runtime/outcome/index.js";
import { evidence } from "../../runtime/evidence.js";

const fits = ({ when }: Execution, { sent, status, refusal, shape, effect, emptySuccess }: Evidence): boolean => {
  const [least, most] = when.statuses ?? [0, Infinity];
  return (
    when.hasResponse === (status !== undefined) &&
    (when.isSent === undefined || when.isSent === sent) &&
    (status === undefined || (status >= least && status <= most)) &&
    (when.refusal === undefined || when.refusal === refusal) &&
    (when.shape === undefined || when.shape === shape) &&
    (when.mayBeEmpty === undefined || emptySuccess === true || effect === "read")
  );
};

test("the guide says of everything that can be known what the runtime says", () => {
  const used = new Set<Execution>();
  for (const each of evidence) {
    const row = executions.find((one) => fits(one, each));
    if (row) used.add(row);
    expect([each, row?.executed]).toEqual([each, executedOf(each)]);
  }
  expect([...used]).toHaveLength(executions.length);
});

test("the guide has every row", () => {
  expect(emitFaults()).toMatchObject([
    { data: { executions: executions.map(({ what, executed }) => ({ what, executed })) } },
  ]);
});
