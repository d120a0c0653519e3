import fc from "fast-check";

/** Words that end, open or mean something in one of the languages that a definition ends up in. */
const hostile = [
  ...[
    "*/",
    "/*",
    "//",
    "`",
    "${x}",
    "\\",
    '"',
    "'",
    "{{x}}",
    "{{{",
    "@deprecated",
    "@see",
    "@",
    "<b>",
    "</script>",
    "<!--",
  ],
  ...[
    "-->",
    "|",
    "||",
    "# a",
    "---",
    "```ts",
    "~~~",
    "> a",
    "* a",
    "1. a",
    "[a](javascript:b)",
    "![a](b)",
    "<https://a.b>",
  ],
  ...["_a_", "**", "&amp;", "&", "%s", "\\n", "\t", "\n", "\n\n", "constructor", "undefined", "null", "'use strict'"],
  ...["import x", "export default", "$&", "$1", ":::", "Thing.Id", "a".repeat(140), "实例", "é", "𠮷", "ﬁ", "–"],
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}[,.;]?$/) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }) },
);

/** A sentence of a definition: mostly words, among them what could break out of it. */
export const sentence = (minLength: number, maxLength = 400): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 3, maxLength: 9 })
    .map((words) => `A ${words.join(" ")}`.slice(0, maxLength).trim().padEnd(minLength, "x"));

/** Names that mean something in TypeScript, in the package, in the protocols or to every object. */
const names = [
  ...[
    "Delete",
    "Import",
    "Export",
    "Default",
    "Class",
    "New",
    "Function",
    "Await",
    "Async",
    "Yield",
    "Static",
    "Get",
    "Set",
  ],
  ...[
    "Var",
    "Let",
    "Const",
    "Enum",
    "Eval",
    "Arguments",
    "Require",
    "Module",
    "Exports",
    "Super",
    "This",
    "Typeof",
    "Void",
  ],
  ...[
    "Undefined",
    "Null",
    "NaN",
    "Infinity",
    "GlobalThis",
    "Record",
    "Error",
    "Promise",
    "Object",
    "String",
    "Number",
    "Symbol",
  ],
  ...[
    "Array",
    "Map",
    "Partial",
    "Readonly",
    "Date",
    "BigInt",
    "JSON",
    "Math",
    "Boolean",
    "RegExp",
    "Proxy",
    "Unknown",
    "Any",
  ],
  ...[
    "Operation",
    "PagedOperation",
    "TaskOperation",
    "Endpoint",
    "Message",
    "Service",
    "Client",
    "ApiError",
    "Call",
    "Then",
  ],
  ...[
    "CallPlain",
    "CallPaged",
    "CallTask",
    "CallOptions",
    "Actions",
    "Structures",
    "Enums",
    "Operations",
    "Constructor",
  ],
  ...[
    "ToString",
    "ToJSON",
    "WithOptions",
    "ExplainEndpoint",
    "CreateClient",
    "IsApiError",
    "LogHooks",
    "FetchTransport",
  ],
  ...["Names", "Regions", "Validate", "Validator", "Facts", "Notices", "SdkEndpoint", "Index", "Con", "Nul", "Aux"],
  ...["Input", "Output", "ErrorCode", "FuzzCommon", "Fuzz", "FuzzOptions", "A", "Z9", `Very${"Long".repeat(20)}`],
];

const members = [
  ...[
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
    "then",
    "length",
    "name",
    "type",
    "default",
    "class",
    "toJSON",
  ],
  ...[
    "valueOf",
    "RequestId",
    "Error",
    "Action",
    "Version",
    "Nonce",
    "Region",
    "code",
    "message",
    "data",
    "codeDesc",
    "id",
    "Id",
  ],
  ...[
    "a.b",
    "x-y",
    "X-Auth-Token",
    "Content-Type",
    "error_code",
    "Response",
    "input",
    "options",
    "prototype",
    "_",
    "__",
    "Limit",
  ],
];

export const typeName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 7, arbitrary: fc.stringMatching(/^[A-Z][a-zA-Z0-9]{2,14}$/) },
);

export const memberName: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...members) },
  { weight: 7, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{1,11}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{1,7}$/) },
);

export const propertyName: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,9}$/);
