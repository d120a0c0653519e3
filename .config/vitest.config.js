import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Rooms of test/ with needs of their own; all others are "unit". The package is packed and the site is built before the
 * first test of theirs. A machine has all of them, a job of CI may run some: `--project unit --project package`.
 */
const rooms = {
  package: ["test/package/**/*.test.ts", "test/runtimes/**/*.test.ts"],
  site: ["test/site/**/*.test.ts"],
  drill: ["test/generator/drill/**/*.test.ts"],
  // These compare with a clock what the package does: nothing may run beside them.
  timed: ["test/redis/**/*.test.ts"],
};

const project = (name, test) => ({
  extends: true,
  // Vitest would leave one processor free.
  test: { name, include: rooms[name], maxWorkers: availableParallelism(), sequence: { groupOrder: 0 }, ...test },
});

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      project("package", { globalSetup: ["test/package/setup.ts"] }),
      project("site", {}),
      project("drill", {}),
      project("unit", { include: ["test/**/*.test.ts"], exclude: [...configDefaults.exclude, ...Object.values(rooms).flat()] }),
      project("timed", { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
});
