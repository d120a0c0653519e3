const key = Symbol.for("cachesmith.tests.once");
const store = globalThis as { [key]?: Map<string, unknown> };

/**
 * Makes a thing that is dear, such as the model of the real spec, once for all test files of a process. It is not kept in
 * a module: files whose modules are their own (see fresh.ts) would make it again.
 */
export function once<Thing>(name: string, make: () => Thing): Thing {
  const made = (store[key] ??= new Map());
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Thing; // what `make` of this name gave
}
