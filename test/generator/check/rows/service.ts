import type { Edit } from "../project.js";
import { row, type Row } from "../row.js";

const service = "service.yaml";
const list = "actions/thing/ListThings.yaml";

/** The demo service, spoken to by another protocol. */
const legacy: readonly Edit[] = [
  { file: service, replace: "protocol: tc3", by: "protocol: qcloud-v2" },
  { file: service, replace: "signingName: demo", by: "path: /v2/index.php" },
];
/** The same with one more change, and what is then found. */
export const besides = (
  protocol: readonly Edit[],
  ...[code, file, replace, by, says]: Parameters<typeof row>
): Row => ({
  code,
  edits: [...protocol, { file, replace, by }],
  says,
});

/** service.yaml, and what its protocol demands. */
export const serviceRows: readonly Row[] = [
  row(
    "unknown-protocol",
    service,
    "protocol: tc3",
    "protocol: ‸tc4",
    'the generator has no protocol "tc4"; it has tc3, huawei-rest, qcloud-v2. Did you mean "tc3"?',
  ),
  {
    code: "package-name",
    edits: [{ file: "spec/package.yaml", replace: "name: ", by: "name: ‸Node_Modules # was " }],
    says: 'npm would refuse a package of the name "Node_Modules": node_modules is not a valid package name; name can no longer contain capital letters.',
  },
  row(
    "bad-address",
    list,
    "doc: https://demo.example/ListThings",
    "doc: ‸https://demo.example/List Things",
    '"https://demo.example/List Things" is no address of a page: write it as a browser shows it.',
  ),
  row(
    "bad-address",
    list,
    "doc: https://demo.example/ListThings",
    'doc: ‸"https://"',
    '"https://" is no address of a page: write it as a browser shows it.',
  ),
  row(
    "unknown-vendor",
    service,
    "vendor: Tencent Cloud",
    "vendor: ‸Tencent Clout",
    'the generator has no vendor "Tencent Clout"; it has Tencent Cloud, Huawei Cloud. Did you mean "Tencent Cloud"?',
  ),
  row(
    "vendor-protocol",
    service,
    "vendor: Tencent Cloud",
    "vendor: ‸Huawei Cloud",
    "protocol tc3 signs with secretId, secretKey, token; the credentials of Huawei Cloud are accessKey, secretKey, securityToken, projectId.",
  ),
  {
    code: "unknown-service",
    severity: "warning",
    edits: [{ file: "spec/package.yaml", replace: "keywords:", by: "guide: ‸demo/v2\nkeywords:" }],
    says: 'this spec has no service "demo/v2". Did you mean "demo/v1"? The README walks through the largest instead.',
  },
  row(
    "protocol-option",
    service,
    "protocolOptions: { signingName: demo }",
    "‸protocolOptions: {}",
    'protocol tc3 signs for a named service: give protocolOptions.signingName, such as "redis".',
  ),
  row(
    "protocol-option",
    service,
    "signingName: demo }",
    "signingName: demo, ‸signer: demo }",
    'protocol tc3 has no option "signer"; it knows signingName.',
  ),
  row(
    "protocol-forbids",
    list,
    "effect: read",
    "‸http: { method: GET, path: /things }\neffect: read",
    'action ListThings has "http", which is for REST protocols; protocol tc3 has none.',
  ),
  row(
    "protocol-forbids",
    list,
    "Offset: { type: integer,",
    "Offset: { type: integer, ‸in: query,",
    'input Offset of ListThings has "in", which is for REST protocols; protocol tc3 has none.',
  ),
  row(
    "missing-limit",
    service,
    "limits: { get: 32768, form: 1048576, json: 10485760 }",
    "‸limits: { get: 32768, json: 10485760 }",
    'limits lacks "form", the largest FORM request in bytes; protocol tc3 refuses what is larger.',
  ),
  besides(
    legacy,
    "protocol-option",
    service,
    "path: /v2/index.php",
    "‸path: v2",
    'protocol qcloud-v2 signs the path of its requests: give protocolOptions.path, such as "/v2/index.php".',
  ),
  besides(
    legacy,
    "protocol-forbids",
    list,
    "effect: read",
    "‸http: { method: GET, path: /things }\neffect: read",
    'action ListThings has "http", which is for REST protocols; protocol qcloud-v2 has none.',
  ),
  {
    code: "missing-rate-limit",
    edits: [
      { file: list, replace: "action: ListThings", by: "‸action: ListThings" },
      { file: list, replace: "rateLimit: 20\n", by: "" },
    ],
    says: "action ListThings has no rateLimit; the vendor's page states it for every action of protocol tc3. Until it is read, say unknown: [rateLimit].",
  },
  row(
    "unknown-site",
    service,
    "{ site: main, host: demo.example }",
    "{ site: ‸mian, host: demo.example }",
    'site "mian" is no key of sites in spec/demo/v1/service.yaml. Did you mean "main"?',
  ),
  row(
    "unknown-site",
    list,
    "{ site: main, reviewed",
    "{ site: ‸intl, reviewed",
    'site "intl" is no key of sites in spec/demo/v1/service.yaml.',
  ),
  row(
    "unknown-region",
    service,
    "region: north,",
    "region: ‸nort,",
    'no region has the id "nort". Did you mean "north"?',
  ),
  row(
    "unknown-service",
    service,
    "complete: true",
    "deprecated: { reason: Old., replacedBy: ‸demo/v2 }\ncomplete: true",
    'this spec has no service "demo/v2". Did you mean "demo/v1"?',
  ),
  row(
    "duplicate-entry",
    service,
    "{ site: main, region: north,",
    "‸{ site: main,",
    "an earlier entry of endpoints says the same; keep one.",
  ),
  row(
    "duplicate-entry",
    service,
    "- { id: north, title: North }",
    "- { id: north, title: North }\n  - ‸{ id: north, title: Far north }",
    "an earlier entry of regions says the same; keep one.",
  ),
];
