import { expect, test } from "vitest";
import { emitRuntime, mockRoomsOf } from "../../../generator/emit/runtime.js";
import type { Model } from "../../../generator/model/model.js";
import { modelOf, projectOf } from "../pipeline/project.js";

const model: Model = await modelOf(projectOf("tc3", "kiosk"));
const [depot = "", kiosk = ""] = model.services.map(({ subpath }) => subpath);

test("the state of a service is copied with all that it builds on, or not at all", () => {
  const mockRooms = new Map([
    [depot, [depot]],
    [kiosk, [depot, kiosk]],
    ["cellar", []],
    ["attic", ["cellar"]],
  ]);
  const rooms = (services: Model["services"]) => [
    ...mockRoomsOf({ ...model, services }, { runtimeFiles: [], mockRooms }),
  ];
  expect(rooms(model.services)).toEqual([depot, kiosk]);
  expect(rooms(model.services.filter(({ subpath }) => subpath === depot))).toEqual([depot]);
  expect(rooms(model.services.filter(({ subpath }) => subpath === kiosk))).toEqual([]);
});

test("what belongs to no service of the package stays out of it, and all else is copied", () => {
  const common = ["mock/index.ts", "mock/state.ts", "mock/state/table.ts", "mock/wire/wire.ts", "runtime/index.ts"];
  const runtimeFiles = [
    ...common,
    "mock/cellar/state.ts",
    "runtime/protocols/tc3/index.ts",
    "runtime/protocols/x/index.ts",
  ];
  const copied = emitRuntime(model, { runtimeFiles, mockRooms: new Map([["cellar", []]]) });
  expect(copied).toEqual(
    [...common, "runtime/protocols/tc3/index.ts"].map((path) => ({ kind: "copy", path: `src/${path}`, from: path })),
  );
});
