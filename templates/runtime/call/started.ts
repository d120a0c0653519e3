import type { CallResponse, Result } from "./response.js";

/** A call under way: a promise of the data. The request went out once, however the response is used. */
export interface Call<Output> extends Promise<Output> {
  /** The data with status, headers and request id; `{ body: true }` adds the body as it came. */
  withResponse(options?: { readonly body?: boolean }): Promise<CallResponse<Output>>;
}

/**
 * The promise that runs a call. A failure that nobody looks at is an unhandled rejection, reported once however many promises
 * were made of the call; and its stack leads to the line that waits for it, since nothing but `await` is in between.
 */
export class Started<Output> extends Promise<Output> implements Call<Output> {
  #result: Result<Output> | undefined;
  /** Whether the caller waits for the call itself, and not only for what is made of it. */
  #isAwaited = false;

  /** What `then` makes of a call is a promise like any other. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  static of<Output>(result: Promise<Result<Output>>): Started<Output> {
    const run = async (): Promise<Output> => {
      const whole = await result;
      started.#result = whole;
      return whole.data;
    };
    const started = new Started<Output>((resolve, reject) => void run().then(resolve, reject));
    return started;
  }

  // `await` calls it, too, for this is no plain promise.
  override then<A = Output, B = never>(
    onFulfilled?: ((data: Output) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#isAwaited = true;
    return super.then(onFulfilled, onRejected);
  }

  withResponse({ body: isWanted = false } = {}): Promise<CallResponse<Output>> {
    return this.derive(async (pending) => {
      const data = await pending;
      // It is there when the data is.
      const { response, body } = this.#result as Result<Output>;
      return { data, response: isWanted ? { ...response, body } : response };
    });
  }

  /** The data for what is made of the call. */
  get data(): PromiseLike<Output> {
    return { then: (onFulfilled, onRejected) => super.then(onFulfilled, onRejected) };
  }

  /** A promise made of the call; its failure is reported only when nobody waits for the call either. */
  derive<Result>(make: (data: PromiseLike<Output>) => Promise<Result>): Promise<Result> {
    const run = async (): Promise<Result> => {
      try {
        return await make(this.data);
      } catch (error) {
        if (this.#isAwaited) derived.catch(() => undefined);
        throw error;
      }
    };
    const derived = run();
    return derived;
  }
}
