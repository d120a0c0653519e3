import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Rooms of test/ with needs of their own; all others are "unit". The package is packed and the site is built before the
 * first test of theirs. A machine has all of them, a job of CI may run some: `--project unit --project package`.
 */
const rooms = {
  package: ["test/package/**/*.test.ts", "test/runtimes/**/*.test.ts"],
  site: ["test/site/**/*.test.ts"],
  // Runs where the tools of test/matrix/ are installed, and when it is asked for: see `npm run test:matrix`.
  matrix: ["test/matrix/**/*.test.ts"],
  replay: ["test/generator/replay/**/*.test.ts"],
  // A script of its own runs these, `npm run test:registry`: they install what no other test needs.
  registry: ["test/registry/**/*.test.ts"],
  // These compare with a clock what the package does: nothing may run beside them.
  timed: ["test/redis/**/*.test.ts"],
};

// Vitest would leave one processor free; where several runs share the machine, each is told what it may use.
const maxWorkers = Number(process.env.CACHESMITH_TEST_WORKERS ?? availableParallelism());

const project = (name, test) => ({
  extends: true,
  test: { name, include: rooms[name], maxWorkers, sequence: { groupOrder: 0 }, ...test },
});

export default defineConfig({
  test: {
    globalSetup: ["test/scratch.ts"],
    setupFiles: ["test/outside-ci.ts"],
    // Files share a process: packages such as TypeScript and Prettier are loaded once. Not a thread, which has no folder,
    // signals and variables of its own.
    pool: "forks",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      project("package", { globalSetup: ["test/scratch.ts", "test/package/setup.ts"] }),
      project("matrix", { globalSetup: ["test/scratch.ts", "test/package/setup.ts"], testTimeout: 300_000 }),
      project("site", { globalSetup: ["test/scratch.ts", "test/site/setup.ts"] }),
      project("replay", {}),
      project("registry", {}),
      project("unit", {
        include: ["test/**/*.test.ts"],
        exclude: [...configDefaults.exclude, ...Object.values(rooms).flat()],
        setupFiles: ["test/fresh.ts"],
      }),
      project("timed", { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
});
