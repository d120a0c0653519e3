import type { Operation, TaskOperation } from "../../templates/runtime/index.js";
import { answer, type Fate } from "./fates.js";

/** Operations that are waited for, and what their requests meet. */
export interface Shown {
  readonly Rows: readonly { readonly Id: string; readonly Status: number; readonly Spec?: string }[];
}

export const Show: Operation<object, Shown> = {
  name: "Show",
  effect: "read",
  poll: {
    id: "Id",
    row: "Id",
    status: "Rows[].Status",
    done: [2],
    failed: [-3],
    stuck: [-2],
    stuckAfter: 60,
    gone: ["NoSuchRow"],
    notYet: ["NotReady"],
    settle: true,
  },
};
export const Buy: TaskOperation<object, { readonly Id: string }, Shown> = {
  name: "Buy",
  effect: "billing",
  secrets: ["Password"],
  wait: { id: "Id", poll: () => Show },
};
export const Change: TaskOperation<{ readonly Id: string; readonly Spec?: string }, object, Shown> = {
  name: "Change",
  effect: "write",
  wait: { id: "Id", poll: () => Show, absent: "failed", expect: { "Rows[].Spec": "Spec" } },
};
export const Remove: TaskOperation<{ readonly Id: string }, object, Shown | undefined> = {
  name: "Remove",
  effect: "write",
  wait: { id: "Id", poll: () => Show, done: [], failed: [], absent: "done" },
};

export const row = (Status: number, Spec = "small"): Fate => answer({ Rows: [{ Id: "a", Status, Spec }] });
export const nothing = answer({ Rows: [] });
export const bought = answer({ Id: "a", Password: "hunter2-hunter2" });
export const times = (count: number, fate: Fate): Fate[] => Array.from({ length: count }, () => fate);
export const failure = (waiting: Promise<unknown>): Promise<unknown> =>
  waiting.then(
    () => "ended",
    (error: unknown) => error,
  );
