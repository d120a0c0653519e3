export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `≤ 0.25 × kept`. */
export const verdict = (kept: boolean, budget: string): string => `${budget} ${kept ? "kept" : "BROKEN"}`;
