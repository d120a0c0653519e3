import { defineConfig } from "vitest/config";
import { chosenRoom } from "./mutation.js";

/** The tests of one room, for the mutation tester. */
export default defineConfig({
  test: { include: chosenRoom().tests, testTimeout: 30_000 },
});
