import type { ActionModel, ExampleModel } from "../../model/model.js";
import type { Caller } from "../caller.js";
import { objectInCode } from "../code-names.js";
import { exampleCall, exampleResponse, inputCall, shortCall } from "../sample.js";
import type { Book } from "./book.js";

/** Pages name things as the wire does; the code on them is code. */
const inBook = (action: ActionModel, { code }: Book): ActionModel => code.actions.get(action.name) ?? action;

/** Pages on two services give their clients names that tell them apart. */
const callerIn = ({ code, variable }: Book): Caller => ({ ...code.caller, variable });

export const shortSample = (before: string, action: ActionModel, book: Book, after?: string): string =>
  shortCall(before, inBook(action, book), callerIn(book), after);

/** The call with these inputs, by their wire names. */
export function inputSample(
  before: string,
  action: ActionModel,
  input: ExampleModel["request"],
  book: Book,
  after?: string,
): string {
  const given = objectInCode(input, action.input, book.code.names);
  return inputCall(before, inBook(action, book), given, callerIn(book), after);
}

/** Call and response of a printed example. */
export function exampleSample(
  action: ActionModel,
  example: ExampleModel,
  book: Book,
): { readonly call: string; readonly response: string | null } {
  const coded = inBook(action, book);
  const found = coded.examples[action.examples.indexOf(example)] ?? example;
  const caller = callerIn(book);
  return { call: exampleCall(coded, found, caller), response: exampleResponse(coded, found, caller) };
}
