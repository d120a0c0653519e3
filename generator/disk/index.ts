export { readBounded, TooLargeError } from "./bounded.js";
export {
  isPassedOver,
  listSources,
  unreadReason,
  type EntryKind,
  type Sources,
  type Unread,
  type UnreadEntry,
} from "./sources.js";
export { isAlive, machineRefusal, refusalText, systemCode, type MachineRefusal } from "./system.js";
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
