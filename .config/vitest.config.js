import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** These compare with a clock what the package does: nothing may run beside them. */
const timed = ["test/redis/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          exclude: [...configDefaults.exclude, ...timed],
          // Vitest would leave one processor free.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "timed", include: timed, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
