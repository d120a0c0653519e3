import { expect, test } from "vitest";
import type { ServiceEmitter } from "../../../generator/emit/emitter.js";
import { runEmitter } from "../../../generator/emit/run.js";
import type { OutputFile } from "../../../generator/render/output.js";
import { modelOf, projectOf } from "../pipeline/project.js";

const json = (path: string): OutputFile => ({ kind: "json", path, value: {} });

const emitter = (place: string, ...paths: readonly string[]): ServiceEmitter => ({
  writesTo: () => place,
  emit: () => paths.map(json),
});

test("an emitter writes only where it says that it writes", async () => {
  const model = await modelOf(projectOf("qcloud"));
  const service = model.services[0];
  if (!service) throw new Error("the fixture has no service");
  const run = (one: ServiceEmitter) => () => runEmitter(one, service, model);

  expect(run(emitter("postman/kiosk/", "postman/kiosk/a.json", "postman/kiosk/b/c.json"))()).toHaveLength(2);
  expect(run(emitter("postman/kiosk.json", "postman/kiosk.json"))()).toHaveLength(1);

  const complaint = (path: string, place: string): string =>
    `An emitter made ${path}, but its line in generator/emit/index.ts says that it writes to ${place}: fix one of them.`;
  expect(run(emitter("postman/kiosk/", "postman/kiosk/a.json", "postman/a.json"))).toThrow(
    complaint("postman/a.json", "postman/kiosk/"),
  );
  expect(run(emitter("postman/kiosk/", "postman/kiosk-2/a.json"))).toThrow(
    complaint("postman/kiosk-2/a.json", "postman/kiosk/"),
  );
  expect(run(emitter("postman/kiosk.json", "postman/kiosk.json/a"))).toThrow(
    complaint("postman/kiosk.json/a", "postman/kiosk.json"),
  );
});
