export { generatorHash, hashInputs } from "./inputs.js";
export {
  isOutputIntact,
  lastOutput,
  readManifest,
  recordFiles,
  recordWrite,
  standingRecord,
  writeManifest,
  type Manifest,
  type OutputRecord,
} from "./manifest.js";
export { openMemory } from "./memory.js";
export { cachePath } from "./store.js";
