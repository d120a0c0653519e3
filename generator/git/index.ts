export { changedFiles, fileAt, lastReleased, treeChanges, type Released } from "./history.js";
export { askHoldings, type Holdings } from "./holdings.js";
export { checkoutSpec } from "./revision.js";
export { git, gitText } from "./run.js";
