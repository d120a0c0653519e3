import type { HookedCall, Hooks } from "./hooks.js";

/** Where lines go; `console` and most loggers fit. */
export interface Logger {
  debug(message: string, details: object): void;
  info(message: string, details: object): void;
  warn(message: string, details: object): void;
  error(message: string, details: object): void;
}

export interface LogOptions {
  /** True logs inputs and outputs as well, as debug lines and with secrets redacted. */
  readonly bodies?: boolean | undefined;
}

/**
 * Hooks that log: a call that succeeded as info, one that failed as an error, an attempt that is repeated as a warning.
 * Each line has the same again as an object.
 */
export function logHooks(logger: Logger, { bodies = false }: LogOptions = {}): Hooks {
  return {
    beforeValidate: (event) => {
      if (bodies) logger.debug(`${nameOf(event.call)}: input`, { ...detailsOf(event.call), input: event.input });
    },
    onRetry: ({ call, attempt, error, pause }) => {
      const text = String(error);
      const milliseconds = Math.round(pause);
      const details = { ...detailsOf(call), attempt, pause: milliseconds, error: text };
      logger.warn(`${nameOf(call)}: attempt ${attempt} failed, the next one in ${milliseconds} ms: ${text}`, details);
    },
    onEnd: (event) => {
      const { call, attempts, status, requestId, error } = event;
      const duration = Math.round(event.duration);
      const text = String(error);
      const details = { ...detailsOf(call), status, requestId, duration, attempts };
      const effort = `${duration} ms${attempts > 1 ? ` and ${attempts} attempts` : ""}`;
      if (error !== undefined) {
        logger.error(`${nameOf(call)} failed after ${effort}: ${text}`, { ...details, error: text });
        return;
      }
      logger.info(`${nameOf(call)}: ${status ?? ""} after ${effort}, request ${requestId ?? "unknown"}`, details);
      if (bodies) logger.debug(`${nameOf(call)}: output`, { ...details, output: event.output });
    },
  };
}

const nameOf = ({ action, region }: HookedCall): string => (region === undefined ? action : `${action} in ${region}`);
const detailsOf = ({ service, action, region }: HookedCall): object => ({ service, action, region });
