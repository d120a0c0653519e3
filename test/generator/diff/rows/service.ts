import { action, doing, member, service, taking } from "../document.js";
import type { Row } from "../row.js";

const vendorError = { code: "Gone", scope: "business", retry: "never" } as const;
const commonError = { code: "Busy", scope: "common", retry: "busy", status: 503 } as const;
const first = { number: 1, published: "2020-01-01T00:00:00+08:00", changes: [] } as const;

export const serviceRows: readonly Row[] = [
  { name: "nothing changed", before: taking(member("A", "string")), after: taking(member("A", "string")), want: [] },
  {
    name: "another service in the place of one",
    before: service(),
    after: service({ id: "acme/2" }),
    want: ["breaking service-removed acme/1", "additive service-added acme/2"],
  },
  {
    name: "a service is deprecated",
    before: service(),
    after: service({ deprecated: { source: "prose", reason: "Old." } }),
    want: ["deprecation service-deprecated acme/1: → Old"],
  },
  {
    name: "the client has another name",
    before: service(),
    after: service({ client: "AcmeClient" }),
    want: ["breaking client-renamed acme/1: Acme → AcmeClient"],
  },
  {
    name: "the client of an older file is not known",
    before: { id: "acme/1", actions: [], structures: [] },
    after: { id: "acme/1", actions: [], structures: [], client: "Acme", subpath: "acme" },
    want: [],
  },
  {
    name: "it is imported from another path",
    before: service(),
    after: service({ subpath: "acme-v1" }),
    want: ["breaking import-renamed acme/1: acme → acme-v1"],
  },
  {
    name: "another protocol",
    before: service(),
    after: service({ protocol: "rest" }),
    want: ["breaking protocol-changed acme/1: tc3 → rest"],
  },
  {
    name: "another API version",
    before: service(),
    after: service({ version: "2021" }),
    want: ["warning api-version-changed acme/1: 2020 → 2021"],
  },
  {
    name: "regions come and go",
    before: service({ regions: ["north", "west"] }),
    after: service({ regions: ["east", "north"] }),
    want: ["warning region-removed region west", "additive region-added region east"],
  },
  {
    name: "hosts come, go and change",
    before: service({
      endpoints: [
        { site: "main", host: "a.example" },
        { site: "main", region: "west", host: "west.example" },
      ],
    }),
    after: service({
      endpoints: [
        { site: "main", host: "b.example" },
        { site: "intl", host: "intl.example" },
      ],
    }),
    want: [
      "warning endpoint-changed endpoint main: a.example → b.example",
      "warning endpoint-removed endpoint main west: west.example",
      "additive endpoint-added endpoint intl: → intl.example",
    ],
  },
  {
    name: "error codes come and go",
    before: service({ errors: [vendorError] }),
    after: service({ errors: [commonError] }),
    want: ["breaking error-removed error Gone", "additive error-added error Busy"],
  },
  {
    name: "an error code of an action goes with the service's, and is said once",
    before: { ...doing({ errors: ["Gone"] }), errors: [vendorError] },
    after: { ...doing({ errors: [] }), errors: [] },
    want: ["breaking error-removed error Gone", "text text-changed Do: → errors"],
  },
  {
    name: "an error changes in every way",
    before: service({ errors: [commonError] }),
    after: service({ errors: [{ ...commonError, scope: "business", retry: "never", status: 400, message: "busy" }] }),
    want: [
      "warning error-scope-changed error Busy: common → business",
      "warning error-retry-changed error Busy: busy → never",
      "warning error-response-changed error Busy: 503 → 400 busy",
    ],
  },
  {
    name: "a deprecation is taken back",
    before: doing({ deprecated: { source: "changelog", release: 2, date: "2021-01-01" } }),
    after: doing({}),
    want: ["additive deprecation-lifted Do: no replacement is named (release 2, 2021-01-01)"],
  },
  {
    name: "a deprecation is dated earlier",
    before: doing({ deprecated: { source: "changelog", release: 2, date: "2021-01-01", replacedBy: "Act" } }),
    after: doing({ deprecated: { source: "changelog", release: 1, date: "2020-01-01", replacedBy: "Act" } }),
    want: [
      "breaking deprecation-earlier Do: use Act instead (release 2, 2021-01-01) → use Act instead (release 1, 2020-01-01)",
    ],
  },
  {
    name: "a deprecation names its replacement, and dates from later",
    before: doing({ deprecated: { source: "changelog", release: 2, date: "2021-01-01" } }),
    after: doing({
      deprecated: { source: "changelog", release: 3, date: "2022-01-01", replacedBy: "Act", service: "acme/2" },
    }),
    want: [
      "text deprecation-text-changed Do: no replacement is named (release 2, 2021-01-01) → use Act of acme/2 instead (release 3, 2022-01-01)",
    ],
  },
  {
    name: "the vendor's changelog grows and is corrected",
    before: service({ releases: [first] }),
    after: service({
      releases: [
        { ...first, changes: [{ change: "modify", kind: "action", name: "Do" }] },
        { published: "2021-01-01", changes: [] },
      ],
    }),
    want: ["text release-rewritten release 1", "text release-recorded release 2021-01-01: → 2021-01-01"],
  },
  {
    name: "words, examples and dates",
    before: service({ title: "Acme", actions: [action("Do", { since: 1 })] }),
    after: service({
      title: "ACME",
      actions: [Object.assign(action("Do", { since: 2 }), { summary: "Does it.", examples: [] })],
    }),
    want: [
      "text text-changed acme/1: → title",
      "text since-changed Do: 1 → 2",
      "text examples-changed Do",
      "text text-changed Do: → summary",
    ],
  },
  {
    name: "members are in another order, with a new one between",
    before: taking(member("A", "string"), member("B", "integer")),
    after: taking(member("B", "integer"), member("New", "any[]"), member("A", "string")),
    want: ["additive input-added Do.input.New", "text order-changed Do"],
  },
];
