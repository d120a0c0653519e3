/** A value that is there already, or a promise of it. Nothing in the runtime awaits one that is there. */
export type MaybePromise<T> = T | PromiseLike<T>;

/** True for a promise, of whatever maker. */
export function isPending<T>(value: MaybePromise<T>): value is PromiseLike<T> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** Goes on with a value: at once when it is there, later when it is promised. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPending(value) ? value.then(next) : next(value);
}
