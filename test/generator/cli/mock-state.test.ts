import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { edit, projectOf, put, textsOf, withTemplates } from "../pipeline/project.js";
import { cachesmith, cachesmithAtFault } from "./run.js";

const fresh = projectOf("tc3", "kiosk");
const outputOf = (root: string): ReadonlyMap<string, string> => textsOf(join(root, "generated"));

describe("the mock's state of a service", () => {
  const room = "templates/mock/depot/state.ts";
  const stateOf = (member: string): string => `import type * as operations from "../../depot/operations.js";
import type { CreateState } from "../state.js";
import { execute } from "../state/execute.js";
import { handlersOf } from "../state/handlers.js";

const handlers = handlersOf<typeof operations, { readonly shelves: number }>()({
  DescribeDepot: ({ site }) => ({ ${member}: site.shelves }),
});

export const createState: CreateState = ({ definitions }) => ({
  handle: (call) => execute({ handlers, codes: {}, definitions }, call, { shelves: 3 }),
});
`;

  test("goes into the package with its service, and with no other", async () => {
    const root = withTemplates(fresh);
    put(root, room, stateOf("Shelves"));
    put(root, "templates/mock/elsewhere/state.ts", 'export * from "../depot/state.js";\n');
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0, stderr: "" });
    const output = outputOf(root);
    expect(output.get("src/mock/depot/state.ts")).toBe(stateOf("Shelves"));
    expect(output.get("src/mock.ts")?.match(/import\("\.\/mock\/.*"\)/g)).toEqual(['import("./mock/depot/state.js")']);
    expect([...output.keys()].filter((path) => path.startsWith("src/mock/elsewhere/"))).toEqual([]);
    // Another service is made without it, and leaves it there.
    edit(root, "spec/kiosk/v1/service.yaml", "title: Kiosk", "title: Booth");
    expect(await cachesmith(root, "generate", "--service", "kiosk/v1")).toMatchObject({ code: 0, stderr: "" });
    expect(outputOf(root).get("src/mock/depot/state.ts")).toBe(stateOf("Shelves"));
  });

  test("does not compile, by its line, when the definition renames a member", async () => {
    const root = withTemplates(fresh);
    put(root, room, stateOf("Shelves"));
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0 });
    edit(root, "spec/depot/2020-02-02/actions/shelf/DescribeDepot.yaml", "Shelves:", "ShelfCount:");
    const renamed = await cachesmithAtFault(root, "generate");
    expect(renamed).toMatchObject({ code: 4, stdout: "" });
    expect(renamed.stderr).toContain(`${room}:7:`);
    put(root, room, stateOf("ShelfCount"));
    expect(await cachesmith(root, "generate")).toMatchObject({ code: 0 });
  });
});
