import type { Explanation } from "./explanation.js";

/** Codes of service.yaml and of what its protocol demands. */
export const serviceCodes = {
  "unknown-protocol": {
    title: "A protocol that the generator does not have",
    cause: "`protocol` is misspelt, or generator/protocols/ lacks it.",
    fix: "Correct it, or add the protocol: a file there, a folder in templates/runtime/protocols/, vectors.",
  },
  "protocol-option": {
    title: "protocolOptions do not fit the protocol",
    cause: "An option is missing, of the wrong type, or unknown.",
    fix: "See the protocol's file in generator/protocols/.",
  },
  "protocol-forbids": {
    title: "Something that this protocol does not have",
    cause: "http, in and responses route REST requests; other protocols name the action in the request.",
    fix: "Remove it.",
  },
  "missing-limit": {
    title: "A documented size is missing",
    cause: "The runtime refuses requests above the size before they are sent.",
    fix: "Add it to `limits`, in bytes.",
  },
  "missing-rate-limit": {
    title: "An action without rate limit",
    cause: "The vendor documents requests a second for every action of this protocol.",
    fix: "Add `rateLimit`.",
  },
  "unknown-site": {
    title: "A site that service.yaml does not define",
    cause: "An endpoint, region or edition names a site that is no key of `sites`.",
    fix: "Correct it, or add the site.",
  },
  "unknown-region": {
    title: "An endpoint in an unknown region",
    cause: "The endpoint names a region that is not in `regions`.",
    fix: "Correct it, or add the region.",
  },
  "unknown-service": {
    title: "Replaced by a service that is not there",
    cause: "`deprecated.replacedBy` is the id of no service of this spec.",
    fix: "Write the path of its folder below spec/.",
  },
  "duplicate-entry": {
    title: "An entry of service.yaml stands twice",
    cause: "Two categories or regions have one id, or two endpoints serve the same site and region.",
    fix: "Keep one.",
  },
} satisfies Record<string, Explanation>;
