/**
 * What the runtime needs of an `AbortSignal`. The signals of the DOM, of Node and of polyfills all fit, so that the
 * types of this package compile without any of their libraries.
 */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
