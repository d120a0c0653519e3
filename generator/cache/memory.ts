import { hashText } from "../disk/index.js";
import type { Memory } from "../load/memory.js";
import { isObject, readCached, replaceCached } from "./store.js";

/** The memory of one run, to be kept for the next. */
export interface RunMemory extends Memory {
  /** Stores what this run has used, if it has learnt anything. */
  readonly save: () => void;
}

/** What is stored of a text, under its hash. */
interface Entry {
  readonly data: unknown;
  /** By path, as JSON: offset of the key and of the value. */
  readonly places: Record<string, readonly [number, number]>;
  /** Hash of the schema that it satisfied. */
  schema?: string;
}

const format = 1;

/** Opens what the last run of the same generator has left beside the manifest; what cannot be read is forgotten. */
export function openMemory(root: string, generator: string): RunMemory {
  const before = readEntries(root, generator);
  const used: Record<string, Entry> = {};
  let learnt = false;
  const keyOf = memoized(hashText);
  const learn = (text: string, lesson: (entry: Entry) => void): void => {
    const entry = used[keyOf(text)];
    if (entry === undefined) return;
    lesson(entry);
    learnt = true;
  };
  return {
    recall: (text) => {
      const entry = before[keyOf(text)];
      if (entry !== undefined) used[keyOf(text)] = entry;
      return entry;
    },
    keep: (text, data) => {
      if (!isJson(data)) return;
      used[keyOf(text)] = { data, places: {} };
      learnt = true;
    },
    offsetsAt: (text, path) => {
      const [key, value] = used[keyOf(text)]?.places[JSON.stringify(path)] ?? [];
      return key === undefined || value === undefined ? undefined : { key, value };
    },
    keepOffsets: (text, path, { key, value }) => {
      learn(text, ({ places }) => (places[JSON.stringify(path)] = [key, value]));
    },
    satisfies: (text, schema) => used[keyOf(text)]?.schema === keyOf(schema),
    keepSatisfied: (text, schema) => {
      learn(text, (entry) => (entry.schema = keyOf(schema)));
    },
    save: () => {
      if (learnt) replaceCached(root, "spec", { format, generator, entries: used });
    },
  };
}

function readEntries(root: string, generator: string): Readonly<Record<string, Entry>> {
  const stored = readCached(root, "spec");
  if (!isObject(stored) || stored["format"] !== format || stored["generator"] !== generator) return {};
  // Of our own format, and replaced in one step: what it says of itself is true.
  return stored["entries"] as Record<string, Entry>;
}

/** What JSON gives back as it was: all of YAML's plain data but a few numbers. */
function isJson(data: unknown): boolean {
  if (typeof data === "number") return Number.isFinite(data) && !Object.is(data, -0);
  return typeof data !== "object" || data === null || Object.values(data).every(isJson);
}

function memoized(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
