import type { ActionModel, MemberModel, PollModel, WaitModel } from "../../model/model.js";
import { allOutputs } from "../../model/reach.js";
import { pages } from "./anchors.js";
import type { Book } from "./book.js";
import { mdCode, sentenceList } from "./markdown.js";
import { linkTo } from "./prose.js";
import { shortSample } from "./samples.js";

/** What a page says about paging, waiting or polling: a paragraph, and code where it helps. */
export type CallNote = { readonly text: string; readonly code: string | null };

/** How to walk through all rows. */
export function pagingNote(action: ActionModel, book: Book): CallNote | null {
  const { paginate } = action;
  if (!paginate) return null;
  const size = action.input.find(({ name }) => name === (paginate.limit ?? paginate.size));
  const rows = `the rows in ${mdCode(paginate.items)}`;
  const total = paginate.total ? `, and ${mdCode(paginate.total)} says how many there are in all` : "";
  const text = [
    `One call returns one page: ${rows}${total}.`,
    positionText(action),
    size && sizeText(size),
    "`for await` fetches further pages as the loop needs them.",
  ];
  const code = `${shortSample("for await (const row of ", action, book, ") {")}\n  console.log(row);\n}`;
  return { text: text.filter(Boolean).join(" "), code };
}

function positionText({ paginate }: ActionModel): string | undefined {
  switch (paginate?.style) {
    case "offset":
      return paginate.offset && `${mdCode(paginate.offset)} is the index of its first row.`;
    case "page":
      return paginate.page && `${mdCode(paginate.page)} is its number, counted from 1.`;
    case "marker":
      return (
        paginate.marker &&
        `${mdCode(paginate.marker)} is the id to continue after${paginate.next ? `, from ${mdCode(paginate.next)}` : ""}.`
      );
    case undefined:
      return undefined;
  }
}

function sizeText({ name, default: usual, constraints: { max } }: MemberModel): string {
  const facts = [
    typeof usual === "number" && `${usual} when it is absent`,
    max !== undefined && `${max} at most`,
  ].filter(Boolean);
  return `${mdCode(name)} is the size of a page${facts.length > 0 ? `: ${facts.join(", ")}` : ""}.`;
}

/** How to wait for what goes on in the background. */
export function waitingNote(action: ActionModel, book: Book, page: string): CallNote | null {
  const { wait, noWait } = action;
  if (noWait !== undefined)
    return { text: `The work goes on in the background after the response. ${noWait}`, code: null };
  const poll = wait && book.actions.get(wait.action)?.poll;
  if (!wait || !poll) return null;
  const returned = allOutputs(action).some(({ name }) => name === wait.id);
  const id = book.code.actions.get(action.name)?.wait?.id ?? wait.id;
  const text = [
    `The work goes on in the background after the response. ${mdCode(wait.id)} is the id of ${poll.settle ? "the resource" : "its task"};`,
    `\`completed()\` polls ${linkTo(wait.action, page, { page: pages.action(wait.action) })} until ${endText(wait, poll)}.`,
    failureText(wait, poll),
    ...(wait.rejected ? ["Rows of the response for which nothing was started reject with a `WaitError`, too."] : []),
    ...(wait.then
      ? [
          `Then it polls ${linkTo(wait.then.action, page, { page: pages.action(wait.then.action) })} with ${mdCode(wait.then.id)}.`,
        ]
      : []),
  ];
  const code = [
    shortSample("const task = ", action, book),
    returned ? `const { ${id} } = await task; // accepted` : "await task; // accepted",
    "await task.completed(); // done",
  ];
  return { text: text.filter(Boolean).join(" "), code: code.join("\n") };
}

/** What ends a wait well. */
function endText(wait: WaitModel, poll: PollModel): string {
  const done = wait.done ?? poll.done;
  const isGone = (wait.absent ?? poll.absent) === "done";
  const state =
    done.length > 0 &&
    `${mdCode(wait.status ?? poll.status)} is ${states(done)}${poll.settle ? ", seen after another state or twice" : ""}`;
  const shown = Object.entries(wait.expect ?? {}).map(
    ([output, name]) => `${mdCode(output)} has the value of ${mdCode(name)}`,
  );
  const ends = [state, isGone && "there is nothing left"].filter((end): end is string => end !== false);
  return [ends.join(", or "), ...shown].join(", and ");
}

/** What ends it otherwise. */
function failureText(wait: WaitModel, poll: PollModel): string | false {
  const done = wait.done ?? poll.done;
  const failed = (wait.failed ?? poll.failed).filter((state) => !done.includes(state));
  const stuck = (poll.stuck ?? []).filter((state) => !done.includes(state));
  const ends = [
    failed.length > 0 && states(failed),
    stuck.length > 0 && `${states(stuck)} for ${poll.stuckAfter ?? 600} seconds`,
  ].filter(Boolean);
  if (ends.length === 0) return false;
  return `${ends.join(", or ")} rejects with a \`WaitError\`${poll.message ? `, which carries ${mdCode(poll.message)}` : ""}.`;
}

const states = (values: readonly (string | number | boolean)[]): string =>
  sentenceList(
    values.map((value) => mdCode(String(value))),
    "or",
  );

/** Who polls with this action. */
export function pollingNote(action: ActionModel, book: Book, page: string): CallNote | null {
  if (!action.poll) return null;
  const users = book.service.actions.filter(({ wait }) => wait?.action === action.name);
  const links = users.map(({ name }) => linkTo(name, page, { page: pages.action(name) }));
  const text = [
    links.length > 0 && `\`completed()\` of these actions calls it: ${sentenceList(links)}.`,
    !action.paginate && "Its own `completed()` polls until the work is done, for work that another process started.",
  ].filter(Boolean);
  return text.length === 0 ? null : { text: text.join(" "), code: null };
}
