import { beforeAll, describe, expect, test } from "vitest";
import { faults, type Fault, type Outcome } from "../../generator/emit/faults.js";
import type { FaultName, MockFault } from "../../templates/mock/index.js";
import { effects, play, samples, startCloud, ways, type Played } from "./play.js";

interface Case {
  readonly key: string;
  readonly service: string;
  readonly effect: (typeof effects)[number];
  readonly row: Fault;
}

const casesOf = (way: string): readonly Case[] =>
  effects.flatMap((effect) =>
    faults.map((row) => ({ key: `${way} ${effect} ${row.meaning}`, service: ways[way]?.service ?? "", effect, row })),
  );

const faultOf = ({ fault, acted }: Fault, times: number): MockFault => ({
  fault: fault as FaultName, // the mock refuses a name that it does not know
  times,
  ...(acted !== undefined && { executed: acted }),
});

const played = new Map<string, { readonly once: Played; readonly lasting: Played }>();

// Each way has a cloud of its own, so that one need not wait while another waits for silence to end.
beforeAll(async () => {
  const calls = await samples();
  const playAll = async (name: string, way: (typeof ways)[string]): Promise<void> => {
    const cloud = await startCloud();
    for (const { key, effect, row } of casesOf(name)) {
      const sample = calls.get(`${way.service} ${effect}`);
      if (sample === undefined) throw new Error(`No example of ${way.service} has effect ${effect}.`);
      const once = await play(cloud, way, sample, faultOf(row, 1));
      played.set(key, { once, lasting: await play(cloud, way, sample, faultOf(row, Infinity)) });
    }
    await cloud.close();
  };
  await Promise.all(Object.entries(ways).map(([name, way]) => playAll(name, way)));
});

describe.each(Object.keys(ways))("%s", (way) => {
  test.each(casesOf(way).map((each) => [`${each.effect}: ${each.row.meaning}`, each] as const))(
    "%s",
    (_text, { key, service, effect, row }) => {
      const { once, lasting } = played.get(key) ?? {};
      const outcomes = effect === "read" || effect === "idempotent" ? row.repeatable : row.delicate;
      const rest = service.startsWith("huawei") ? row.rest : undefined;
      const expected = (outcome: Outcome) => ({
        executed: undefined,
        ...outcome,
        ...(outcome.seen === "response" ? {} : rest),
      });
      expect(once).toMatchObject(expected(outcomes.once));
      expect(lasting).toMatchObject(expected(outcomes.lasting));
      for (const { executions, executed } of [once, lasting].filter((each) => each !== undefined)) {
        if (outcomes === row.delicate) expect(executions).toBeLessThanOrEqual(1);
        // What was done must not look like what was not.
        if (executions > 0) expect(executed).not.toBe("no");
        if (executions === 0) expect(executed).not.toBe("yes");
      }
    },
  );
});
