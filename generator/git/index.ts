export { gatherFacts, type Facts } from "./facts.js";
export { changedFiles, fileAt, releasedAt, type Released } from "./history.js";
export { askHoldings, type Holdings } from "./holdings.js";
export { checkoutSpec } from "./revision.js";
export { git, gitText } from "./run.js";
