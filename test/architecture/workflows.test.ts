import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/workflows/", import.meta.url);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const parsed = (file: string): Workflow => parse(read(file)) as Workflow; // GitHub's own form, which actionlint checks
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(folder))("%s", (file) => {
  const steps = stepsOf(parsed(file));

  test("pins each action to a commit, and says which version that is", () => {
    const used = read(file)
      .split("\n")
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("leaves no token of GitHub's behind in the checkout", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  test("says what it may do, and runs no script of a package that is installed", () => {
    expect(parsed(file).permissions).toBeDefined();
    const installs = steps
      .flatMap(({ run = "" }) => run.split("\n"))
      .filter((line) => /npm (?:ci|i|install)\b/.test(line));
    expect(installs.filter((line) => !line.includes("--ignore-scripts"))).toEqual([]);
  });

  test("puts nothing that others can write into a shell", () => {
    // `${{ … }}` is replaced before the shell sees it: only what this repository says itself may be there.
    const pasted = steps.flatMap(({ run = "" }) => run.match(/\$\{\{.*?\}\}/g) ?? []);
    expect(pasted.filter((expression) => !/^\$\{\{ matrix\.\w+ \}\}$/.test(expression))).toEqual([]);
  });
});

describe("publishing", () => {
  const { permissions, jobs } = parsed("publish.yml");

  test("is divided: what builds has no right, what has the right builds and installs nothing", () => {
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      pack: { contents: "read" },
      publish: { contents: "write", "id-token": "write" },
    });
    const { steps = [] } = jobs["publish"] ?? {};
    expect(steps.map(({ uses, run }) => uses?.split("@")[0] ?? run)).toEqual([
      "actions/setup-node",
      "actions/download-artifact",
      "npm publish ./release/*.tgz --access public --ignore-scripts",
      expect.stringMatching(/^gh release create "\$GITHUB_REF_NAME" \.\/release\/\* --verify-tag /),
    ]);
  });
});
