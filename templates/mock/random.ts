import { createHash } from "node:crypto";

/** Everything that looks random in a mock, the same for the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly next: () => number;
  /** `crs-7k2mq0xa`, and never the same twice. */
  readonly id: (prefix: string) => string;
  /** A request id in the form of a UUID. */
  readonly uuid: () => string;
}

/** Three streams of one seed, so that a fault more or less does not change an id. */
export function createRandom(seed: string | number): Random {
  const chance = streamOf(`${seed}/chance`);
  const ids = streamOf(`${seed}/ids`);
  const requests = streamOf(`${seed}/requests`);
  const given = new Set<string>();
  const id = (prefix: string): string => {
    const made = `${prefix}${lettersOf(ids, 8)}`;
    if (given.has(made)) return id(prefix);
    given.add(made);
    return made;
  };
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(requests() * 16).toString(16)).join("");
  return { next: chance, id, uuid: () => [8, 4, 4, 4, 12].map(hex).join("-") };
}

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

const lettersOf = (stream: () => number, length: number): string =>
  Array.from({ length }, () => letters.charAt(Math.floor(stream() * letters.length))).join("");

/** 32 hex digits that are always the same for a name. */
export const digestOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 32);

/** Mulberry32: four lines, and good enough to choose ids and faults. */
function streamOf(seed: string): () => number {
  let state = createHash("sha256").update(seed).digest().readUInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
