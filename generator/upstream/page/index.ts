export { readPages } from "./read.js";
export type { Page, PageError, PageProblem, ReadPages } from "./page.js";
