import { chosenRoom } from "./mutation.js";

const { name, mutate } = chosenRoom();

/** https://stryker-mutator.io/docs/stryker-js/configuration/ */
export default {
  mutate,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: ".config/vitest.mutation.config.js", related: false },
  coverageAnalysis: "perTest",
  concurrency: 1,
  // What the rooms and their tests do not read.
  ignorePatterns: [
    "generated/docs",
    "generated/openapi",
    "templates/site",
    "test/site",
    "test/package",
    "test/bench",
    ".git",
  ],
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `node_modules/.cache/stryker/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
