export { readBounded } from "./bounded.js";
export { isPassedOver, listSources, unreadReason, type Unread, type UnreadEntry } from "./sources.js";
export { isAlive, machineRefusal, refusalText, systemCode } from "./system.js";
export {
  hashText,
  isForeign,
  outputFault,
  outputPath,
  readEntry,
  scanOutput,
  stagingPrefix,
  walk,
  withoutCarriageReturns,
  type DiskFile,
  type Entry,
} from "./tree.js";
