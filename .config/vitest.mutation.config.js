import { defineConfig } from "vitest/config";
import { chosenRoom } from "./mutation.js";

const { tests, isolate = false } = chosenRoom();

/** The tests of one room, for the mutation tester. */
export default defineConfig({
  // One thread for all files of a room: to start one takes longer than most of these tests.
  test: { include: tests, isolate, testTimeout: 30_000 },
});
