import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** A file that a person names may be anything: this says that it is more than is read of its kind. */
class TooLargeError extends Error {
  constructor(size: number | undefined, limit: number) {
    const found = size === undefined ? `more than ${megabytes(limit)}` : megabytes(size);
    super(`${found}, and at most ${megabytes(limit)} are read`);
    this.name = "TooLargeError";
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

const chunkSize = 64 * 1024;

/**
 * Reads a file, standard input (`0`) or a pipe to its end, and no further than the limit: the size that a file states is
 * looked at first, what a pipe or a device gives is counted.
 */
export function readBounded(file: string | 0, limit: number): Buffer {
  const handle = file === 0 ? 0 : openSync(file, "r");
  try {
    const stats = fstatSync(handle);
    if (stats.isFile() && stats.size > limit) throw new TooLargeError(stats.size, limit);
    return Buffer.concat(chunksOf(handle, limit));
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

function chunksOf(handle: number, limit: number): Buffer[] {
  const chunks: Buffer[] = [];
  for (let total = 0; ;) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const count = readChunk(handle, chunk);
    if (count === 0) return chunks;
    total += count;
    if (total > limit) throw new TooLargeError(undefined, limit);
    chunks.push(chunk.subarray(0, count));
  }
}

/** A terminal or pipe that has nothing at the moment says EAGAIN; its end on Windows is EOF. */
function readChunk(handle: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(handle, chunk);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN" || handle !== 0) throw error;
      Atomics.wait(pause, 0, 0, 20);
    }
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));
