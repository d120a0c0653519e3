import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { asCalled } from "../../generator/emit/called.js";
import { realModel } from "../spec/model.js";
import { mutants, validInputs } from "./inputs.js";
import { clientOf, startCloud, transports } from "./play.js";

/** More runs find more; these few take seconds. The same seed gives the same inputs. */
const runs = Number(process.env["CACHESMITH_PROPERTY_RUNS"] ?? 3);
const settings = (numRuns: number) => ({ numRuns, seed: Number(process.env["CACHESMITH_PROPERTY_SEED"] ?? 20250513) });

const services = (await realModel()).services.map(asCalled);
const cloud = await startCloud();
afterAll(() => cloud.close());

const outcomeOf = (call: Promise<object> | undefined): Promise<object> =>
  (call ?? Promise.reject(new Error("no such method"))).catch((error: unknown) => Object(error) as object);

describe.each(services.map((service) => [service.subpath, service] as const))("%s", (subpath, service) => {
  const client = clientOf(subpath, { ...cloud.options(`stateless/${subpath}`), rateLimit: false, retry: false });

  test("whatever the definitions allow, validators and mock accept", async () => {
    expect(service.actions.length).toBeGreaterThan(0);
    for (const action of service.actions)
      await fc.assert(
        fc.asyncProperty(validInputs(service, action), async (input) => {
          const outcome = await outcomeOf(client[action.method]?.(input));
          if (outcome instanceof Error) throw new Error(`${action.name}: ${outcome.message}`, { cause: outcome });
        }),
        settings(runs),
      );
  });

  test("one thing wrong is found before anything is sent, and named by its path", async () => {
    cloud.reset();
    for (const action of service.actions)
      await fc.assert(
        fc.asyncProperty(mutants(service, action), async ({ input, path }) => {
          const outcome = await outcomeOf(client[action.method]?.(input));
          const { name, violations } = Object(outcome) as { name?: unknown; violations?: readonly { path: string }[] };
          expect([action.name, name]).toEqual([action.name, "ValidationError"]);
          expect(violations?.map((each) => each.path.split(/[.[]/)[0])).toContain(path);
        }),
        settings(runs * 4),
      );
    expect(cloud.calls).toEqual([]);
  });
});

/** Bodies from noise to nearly right, with the secrets of the caller in them. */
const bodies = (secrets: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.json({ maxDepth: 4 }),
    fc
      .tuple(
        fc.constantFrom("Response", "Error", "error_code", "code", "data", "error", "job_id", "message"),
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom(...secrets),
      )
      .map(([name, value, secret]) =>
        JSON.stringify({ [name]: { [name]: value, message: secret, Code: secret }, message: secret }),
      ),
    fc.constantFrom(...secrets).map((secret) => `<html><title>${secret}</title>${secret}</html>`),
  );

const answers = (secrets: readonly string[]) =>
  fc.record({
    status: fc.oneof(
      fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 429, 500, 502, 503),
      fc.integer({ min: 100, max: 599 }),
    ),
    headers: fc.dictionary(
      fc.constantFrom("date", "retry-after", "x-request-id", "content-type"),
      fc.oneof(fc.string(), fc.integer({ min: 0, max: 5 }).map(String)),
    ),
    body: bodies(secrets),
  });

describe.each(Object.entries(transports))("any answer to %s", (_, { call, secrets }) => {
  test("ends in a value or an error of this package, and shows no secret", async () => {
    await fc.assert(
      fc.asyncProperty(answers(secrets), async (answer) => {
        const outcome = await outcomeOf(call(() => Promise.resolve(answer)));
        if (!(outcome instanceof Error)) return;
        expect(["ApiError", "ResponseError", "NetworkError", "ConfigError"]).toContain(outcome.name);
        const shown = [outcome.message, outcome.stack, JSON.stringify(outcome), String(outcome.cause)].join("\n");
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      }),
      settings(runs * 100),
    );
  });
});
