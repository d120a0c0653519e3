export { isAlive, systemCode } from "./system.js";
export {
  hashText,
  isForeign,
  outputPath,
  readEntry,
  scanOutput,
  stagingPrefix,
  walk,
  withoutCarriageReturns,
  type DiskFile,
  type Entry,
} from "./tree.js";
