/**
 * Rooms where a wrong line costs money or a secret, and the tests that must notice one: `ROOM=retry npm run mutation`.
 * One room at a time, for each fault is a test run.
 */
const rooms = {
  retry: {
    mutate: ["templates/runtime/retry/*.ts"],
    tests: ["test/runtime/{retry,retry-class,busy,clock,service-clock}.test.ts"],
  },
  redaction: {
    mutate: [
      "templates/runtime/boundary/redact.ts",
      "templates/runtime/hooks/watched.ts",
      "templates/runtime/value/rebuild.ts",
    ],
    tests: ["test/runtime/{redact,rebuild,hooks}.test.ts"],
  },
  signing: {
    mutate: [
      "templates/runtime/protocols/*/{sign,sign-v1,signer,signer-v1,signer-v3}.ts",
      "templates/runtime/encoding/*.ts",
    ],
    tests: ["test/conformance/*.test.ts", "test/runtime/{huawei-identity,qcloud-call,encoding}.test.ts"],
  },
  validation: {
    mutate: ["templates/runtime/validation/*.ts"],
    tests: ["test/runtime/{validate,explain,exact}.test.ts"],
  },
  diff: {
    // Tables, which are read when their module is loaded.
    isolate: true,
    mutate: ["generator/diff/{change,overrides,range,presence,type,values}.ts", "generator/diff/rules/*.ts"],
    tests: ["test/generator/diff/{rows,print,catalogue,unseen,at}.test.ts"],
  },
  release: {
    mutate: ["generator/release/{version,plan}.ts"],
    tests: ["test/generator/release/version.test.ts"],
  },
};

const name = process.env.ROOM ?? "all";

/** The room that the environment names, or all of them, which takes hours. */
export function chosenRoom() {
  if (name === "all") {
    const all = Object.values(rooms);
    return { name, mutate: all.flatMap(({ mutate }) => mutate), tests: all.flatMap(({ tests }) => tests) };
  }
  const room = Object.hasOwn(rooms, name) ? rooms[name] : undefined;
  if (!room) throw new Error(`ROOM is "${name}"; it is one of ${Object.keys(rooms).join(", ")}.`);
  return { name, ...room };
}
