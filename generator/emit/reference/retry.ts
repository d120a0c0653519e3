import type { ActionModel, ErrorModel } from "../../model/model.js";

/** What the effect of an action means for a retry. */
export const effectText: Readonly<Record<ActionModel["effect"], string>> = {
  read: "**read**: changes nothing, so a failed call can be retried at any time.",
  idempotent: "**idempotent**: the same call again leaves the same state, so a failed call can be retried at any time.",
  write:
    "**write**: a retry may do the work twice. A call is retried only when the service certainly did not execute it; " +
    "after a timeout, check first.",
  billing:
    "**billing**: a retry may cost money twice. A call is retried only when the service certainly did not execute it; " +
    "after a timeout, check for the order or the instance first.",
};

/** Whether a call with this error can be retried: for a row of an action's page. */
export function retryText({ retry }: ErrorModel, { effect }: Pick<ActionModel, "effect">): string {
  switch (retry) {
    case "never":
      return "no";
    case "busy":
      return "yes, once it is free";
    case "throttled":
      return "yes, more slowly";
    case "server":
      return effect === "read" || effect === "idempotent" ? "yes" : "check first: it may have been executed";
  }
}

/** The classes, for the page of errors: what each means, and what the client does. */
export const retryClasses: readonly {
  readonly name: ErrorModel["retry"];
  readonly meaning: string;
  readonly then: string;
}[] = [
  {
    name: "never",
    meaning: "The same request will fail again.",
    then: "Not retried. Change the request, the permissions or the state.",
  },
  {
    name: "busy",
    meaning: "The instance is locked, in a task or in a transient state. Nothing was executed.",
    then: 'The call fails. With `onBusy: "wait"` the client waits until the instance is free and retries, whatever the effect of the action.',
  },
  {
    name: "throttled",
    meaning: "Too many requests. Nothing was executed.",
    then: "Retried up to three times with exponential backoff, whatever the effect of the action.",
  },
  {
    name: "server",
    meaning: "A fault inside the service. Part of the work may have been done.",
    then: "Retried up to three times when the action reads or is idempotent. Otherwise the call fails: check first.",
  },
];
