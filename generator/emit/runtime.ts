import type { Model } from "../model/model.js";
import type { OutputFile } from "../render/output.js";
import { vendorOf } from "../vendors/index.js";

/** What of templates/ is copied into the package verbatim. */
export interface CopiedTemplates {
  /** Paths of the runtime and the mock. */
  readonly runtimeFiles: readonly string[];
  /** Services that the mock keeps state for, a folder each, and the services whose code each of them builds on. */
  readonly mockRooms: ReadonlyMap<string, readonly string[]>;
}

/**
 * The hand-written runtime and mock, verbatim, without the protocols that no service speaks, the vendors that none is of, and the
 * mock's state of services that there are not.
 */
export function emitRuntime(model: Model, copied: CopiedTemplates): OutputFile[] {
  const needed = new Set(
    model.services.flatMap(({ protocol, vendor }) => {
      const { folder, roles } = vendorOf(vendor);
      return [`protocols/${protocol}`, `vendors/${folder}`, `protocols/${roles}`];
    }),
  );
  const rooms = mockRoomsOf(model, copied);
  return copied.runtimeFiles
    .filter((path) => {
      const folder = /^runtime\/((?:protocols|vendors)\/[^/]+)/.exec(path)?.[1];
      const room = /^mock\/([^/]+)\//.exec(path)?.[1] ?? "";
      return (folder === undefined || needed.has(folder)) && (!copied.mockRooms.has(room) || rooms.has(room));
    })
    .map((path) => ({ kind: "copy", path: `src/${path}`, from: path }));
}

/** Services of a package that its mock keeps state for: those whose state builds on services of the package alone. */
export function mockRoomsOf({ services }: Model, { mockRooms }: CopiedTemplates): ReadonlySet<string> {
  const subpaths = services.map(({ subpath }) => subpath);
  const isWhole = (room: string): boolean =>
    subpaths.includes(room) && (mockRooms.get(room) ?? []).every((other) => other === room || isWhole(other));
  return new Set([...mockRooms.keys()].filter(isWhole));
}
