/** Numbers for things that have one: the first is `start`. */
export function createCounter(start: number): () => number {
  let next = start;
  return () => next++;
}
