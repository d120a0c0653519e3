export const runtime = "templates/runtime";
const mock = "templates/mock";
const program = "templates/program";
/** What is copied into the package. */
export const folders = [runtime, mock, program];

/** A part of the package that is Node's, or another package's. */
interface Room {
  readonly node: readonly string[];
  readonly doors: Readonly<Record<string, string>>;
  /** Modules of the runtime that the room loads; types are free to all. */
  readonly reads?: readonly string[];
  /** Folders and files within the room that know vendors. */
  readonly vendors?: RegExp;
  /** Names of the host that the room may use without an import. */
  readonly globals?: readonly string[];
}

/**
 * Rooms beside the client, which nothing of it reaches, with the modules that each may load: programs for Node that the
 * package's bin starts, and imports of their own that stand on another package.
 */
export const rooms: Readonly<Record<string, Room>> = {
  audit: {
    node: ["node:crypto", "node:fs", "node:module", "node:path", "node:url", "node:util", "node:worker_threads"],
    doors: { "ts-morph": `${runtime}/audit/compiler.ts` },
    reads: ["notice"],
  },
  opentelemetry: {
    node: [],
    doors: { "@opentelemetry/api": `${runtime}/opentelemetry/index.ts` },
    reads: [],
  },
  program: {
    node: [
      ...["node:crypto", "node:fs", "node:fs/promises", "node:process", "node:readline", "node:stream", "node:util"],
      "node:zlib",
    ],
    doors: { "@modelcontextprotocol/sdk": `${program}/mcp/server.ts` },
    reads: [
      ...[
        "boundary/names",
        "boundary/redact",
        "call/context",
        "call/paged",
        "call/task",
        "client",
        "credentials/files",
      ],
      ...[
        "errors",
        "platform",
        "validation/validate",
        "value/nearest",
        "value/path",
        "value/rebuild",
        "value/rename",
        "value/values",
      ],
    ],
    // The same in every browser: the site prints requests by it.
    globals: ["AbortController", "TextEncoder", "URL"],
  },
  mock: {
    node: [
      ...[
        "node:buffer",
        "node:crypto",
        "node:http",
        "node:net",
        "node:process",
        "node:timers",
        "node:url",
        "node:util",
      ],
      "node:zlib",
    ],
    doors: {},
    reads: [
      "boundary/exact-json",
      "boundary/json",
      "boundary/redact",
      "validation/validate",
      "value/assert-never",
      "value/path",
      "value/rebuild",
      "value/rename",
      "value/values",
    ],
    // What goes over the wire, and the state of services: a folder each.
    vendors: /^(?:wire\/|(?!state\/)[a-z0-9-]+\/)/,
  },
};

export const folderOf = (room: string): string =>
  room === "mock" || room === "program" ? `templates/${room}/` : `${runtime}/${room}/`;
/** Undefined for what the client is made of. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(rooms).find((room) => path.startsWith(folderOf(room)));
