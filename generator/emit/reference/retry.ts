import type { ActionModel, ErrorModel } from "../../model/model.js";

/** What the effect of an action means for whoever repeats a call. */
export const effectText: Readonly<Record<ActionModel["effect"], string>> = {
  read: "**read**: changes nothing, so a failed call may be repeated at any time.",
  idempotent:
    "**idempotent**: the same call again leaves the same state, so a failed call may be repeated at any time.",
  write:
    "**write**: a repetition may do the work twice. A call is repeated only when the service certainly did not execute it; " +
    "after a timeout, look first.",
  billing:
    "**billing**: a repetition may cost money twice. A call is repeated only when the service certainly did not execute it; " +
    "after a timeout, look for the order or the instance first.",
};

/** Whether a refusal may be repeated: for a row of an action's page. */
export function retryText({ retry }: ErrorModel, { effect }: Pick<ActionModel, "effect">): string {
  switch (retry) {
    case "never":
      return "no";
    case "busy":
      return "yes, once it is free";
    case "throttled":
      return "yes, more slowly";
    case "server":
      return effect === "read" || effect === "idempotent" ? "yes" : "look first: it may have been executed";
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
    then: "Not repeated. Change the request, the rights or the state.",
  },
  {
    name: "busy",
    meaning: "The instance is locked, in a task or in a state that passes. Nothing was executed.",
    then: 'The call fails. With `onBusy: "wait"` the client waits until the instance is free and repeats it, whatever the action does.',
  },
  {
    name: "throttled",
    meaning: "Too many requests. Nothing was executed.",
    then: "Repeated up to three times, whatever the action does, after pauses that grow.",
  },
  {
    name: "server",
    meaning: "A fault inside the service. Part of the work may have been done.",
    then: "Repeated up to three times when the action reads or is idempotent. Else the call fails: look first.",
  },
];
