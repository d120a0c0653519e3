import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint } from "../naming.js";
import type { Templates } from "./print.js";
import { listSources } from "../disk/index.js";

/** templates/ of the project: what is rendered, what is copied. */
export interface TemplateFolder extends Templates {
  /** Paths of what is copied: those of mock/, program/ and runtime/, sorted. */
  readonly runtimeFiles: readonly string[];
  /** Folders of mock/ that hold the state of a service, and those of them whose code each imports. */
  readonly mockRooms: ReadonlyMap<string, readonly string[]>;
}

/** Opens the folder; texts are read when asked for, once. */
export function openTemplates(root: string): TemplateFolder {
  const folder = join(root, "templates");
  const texts = new Map<string, string>();
  const read = (path: string): string => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readFileSync(join(folder, path), "utf8");
    texts.set(path, text);
    return text;
  };
  const mockFiles = pathsOf(folder, "mock");
  return {
    read,
    partials: pathsOf(folder, "partials"),
    runtimeFiles: [...mockFiles, ...pathsOf(folder, "program"), ...pathsOf(folder, "runtime")],
    get mockRooms() {
      return roomsOf(mockFiles, read);
    },
  };
}

/** A room of the mock has a `state.ts`. It imports from another of them, or the generated types of that one's service. */
function roomsOf(files: readonly string[], read: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const names = files.flatMap((path) => /^mock\/([^/]+)\/state\.ts$/.exec(path)?.[1] ?? []);
  const importsOf = (room: string): string[] => {
    const texts = files.filter((path) => path.startsWith(`mock/${room}/`)).map(read);
    return names.filter((name) => texts.some((text) => new RegExp(`from "(?:\\.\\./)+${name}/`).test(text)));
  };
  return new Map(names.map((name) => [name, importsOf(name)]));
}

function pathsOf(folder: string, name: string): string[] {
  const { files } = listSources(join(folder, name)) ?? { files: [] };
  return files.map((path) => `${name}/${path}`).sort(byCodePoint);
}
