import { describe, expect, test } from "vitest";
import { redactor } from "../../templates/runtime/boundary/redact.js";

const text = (secrets: readonly string[], shown: string): string => redactor(secrets).text(shown);

describe("a secret that is part of another", () => {
  test.each([[["key", "key-of-the-key"]], [["key-of-the-key", "key"]]])(
    "leaves nothing of the longer one, whatever the order: %j",
    (secrets) => {
      expect(text(secrets, "is key-of-the-key, then key")).toBe("is ***, then ***");
    },
  );

  test("leaves nothing of it in another spelling either: its escapes make that the longer one", () => {
    // As JSON writes it, the first secret begins like the second.
    expect(text(['a"b', 'a\\"'], '{"x":"a\\"b"}')).toBe('{"x":"***"}');
    expect(text(["a b", "a%20"], "x=a%20b")).toBe("x=***");
  });
});

describe("a secret is found", () => {
  const secret = `p"a s&s'<w>\\d ü(1*)`;

  test.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify({ secret }).slice(11, -2)],
    ["in JSON within JSON", JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ["in a URL", encodeURIComponent(secret)],
    [
      "in a URL by RFC 3986",
      encodeURIComponent(secret).replace("'", "%27").replace("*", "%2A").replace("(", "%28").replace(")", "%29"),
    ],
    ["in a form", encodeURIComponent(secret).replaceAll("%20", "+")],
    ["in HTML", secret.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")],
  ])("%s", (_, written) => {
    expect(text([secret], `<${written}> and <${written}>`)).toBe("<***> and <***>");
  });

  test("with half a character, which no URL can have", () => {
    expect(text(["a\ud800b"], "a%EF%BF%BDb a\ud800b")).toBe("*** ***");
  });

  test("and an empty one hides nothing", () => {
    expect(text([""], "all of it")).toBe("all of it");
  });
});

describe("an excerpt of a body", () => {
  const { excerpt } = redactor(["hidden"]);

  test("is one line, redacted before it is shortened", () => {
    expect(excerpt("  a\n\t b hidden  ")).toBe(": a b ***");
    expect(excerpt(`${"x".repeat(196)} hidden`)).toBe(`: ${"x".repeat(196)} ***`);
    expect(excerpt("y".repeat(300))).toBe(`: ${"y".repeat(200)}`);
  });

  test("is empty for an empty body, and for one that names a secret", () => {
    expect(excerpt(" \n ")).toBe("");
    expect(redactor([], ["Token", "Password"]).excerpt("Password=1")).toBe("");
    expect(redactor([], ["Token"]).excerpt("Password=1")).toBe(": Password=1");
    expect(excerpt('{"AdminPasswd":"of somebody else"}')).toBe("");
  });

  test("looks at the beginning of a long body only", () => {
    expect(excerpt(`${" ".repeat(200_000)}ab`)).toBe("");
  });

  test.each([1, 3, 5])("shows no part of a secret that is cut after %i characters", (length) => {
    for (const at of [10_000, 65_536, 131_072])
      expect(excerpt(`${" ".repeat(at - length)}hidden</x>`)).not.toContain("hidden".slice(0, length));
  });

  test("shows no beginning of a secret where the body was cut on its way, and none that is written as numbers", () => {
    expect(excerpt('{"a":"hidd')).toBe(': {"a":"***');
    expect(excerpt("a \\u0068idden &#104;idden")).toBe(": a *** ***");
  });
});

describe("a cause", () => {
  const { cause } = redactor(["hidden"]);
  const error = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);

  test("is kept as it is when it is clean", () => {
    const inner = error("reset", { code: "ECONNRESET" });
    for (const clean of [error("refused", { port: 1, cause: inner }), "plain", 7, undefined])
      expect(cause(clean)).toBe(clean);
  });

  test.each([
    ["says a secret", error("it is hidden"), "Error: it is ***"],
    ["has one in its stack", error("x", { stack: "at hidden" }), "Error: x"],
    ["has one in a member", error("x", { code: "hidden" }), "Error: x"],
    ["has one in its own cause", new Error("x", { cause: error("hidden") }), "Error: x"],
    ["has an object, which may hold anything", error("x", { request: {} }), "Error: x"],
    ["is a text with one", "hidden", "***"],
    ["is an object", { toString: (): string => "hidden thing" }, "*** thing"],
  ])("becomes its redacted text when it %s", (_, given, want) => {
    expect(cause(given)).toBe(want);
  });
});
