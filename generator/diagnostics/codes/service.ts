/** Codes of service.yaml and of what its protocol demands. */
export const serviceCodes = {
  "equals-unknown": {
    title: "An equal action that does not exist",
    cause: "equals.yaml names an action that the service does not define.",
    fix: "Correct the name; what a vendor has no action for has no steps, and a note.",
  },
  "equals-unexplained": {
    title: "A vendor without an action, and without a word about it",
    cause: "A side of a task has no steps, and nothing says what to do instead.",
    fix: "Add the actions to steps, or a note.",
  },
  "equals-input": {
    title: "A call among the equals that contradicts the definition",
    cause: "An input is unknown, missing, of another type, or outside its constraints.",
    fix: "Correct the call; these calls are compiled and played.",
  },
  "migration-unknown": {
    title: "A migration names what is not there",
    cause: "The service on that side has no action, input, output or error code of the name.",
    fix: "Correct the name; `to: null` says that there is no counterpart.",
  },
  "migration-missing": {
    title: "A migration leaves something out",
    cause: "An action of the older service has no entry, or an input neither an entry nor a namesake.",
    fix: "Add the entry; `to: null` says that there is no counterpart.",
  },
  "migration-example": {
    title: "An example of a migration does not fit",
    cause: "The guide shows both calls as code, so their inputs satisfy the definitions.",
    fix: "Correct the inputs.",
  },
  "package-name": {
    title: "npm would refuse the name of the package",
    cause: "The name has signs or a length that the registry does not take, or is a name that Node keeps for itself.",
    fix: "Choose a name of lower-case letters, digits and dashes, in a scope if you like: @scope/name.",
  },
  "bad-address": {
    title: "An address leads nowhere",
    cause:
      "Readers open these addresses from the reference. This one has blanks or other signs that an address has not, or no host.",
    fix: "Copy the address from a browser.",
  },
  "table-column": {
    title: "A row does not fit its table",
    cause: "The row has a column that the table lacks, a value of another type, or no key.",
    fix: "Correct the row, or the columns and the key of the table.",
  },
  "unknown-protocol": {
    title: "A protocol that the generator does not have",
    cause: "`protocol` is misspelt, or generator/protocols/ lacks it.",
    fix: "Correct it, or add the protocol: a file there, a folder in templates/runtime/protocols/, vectors.",
  },
  "unknown-vendor": {
    title: "A vendor that the generator does not have",
    cause: "`vendor` is misspelt, or generator/vendors/ lacks it.",
    fix: "Correct it, or add the vendor: an entry there, a folder in templates/runtime/vendors/.",
  },
  "vendor-protocol": {
    title: "The vendor's credentials do not fit the protocol",
    cause: "The protocol signs with parts that the credentials of the vendor lack.",
    fix: "Correct `vendor` or `protocol`.",
  },
  "protocol-option": {
    title: "protocolOptions do not fit the protocol",
    cause: "An option is missing, of the wrong type, or unknown.",
    fix: "See the protocol's file in generator/protocols/.",
  },
  "protocol-member": {
    title: "A member that the protocol fills in by itself",
    cause:
      "An input named like a common parameter (Action, Version, Region, …) would change the request that is sent; an output named RequestId or Error is what the protocol has in every response.",
    fix: "Remove it: the vendor lists common parameters on each page. The SDK has them as options of the client, and in each response.",
  },
  "protocol-forbids": {
    title: "Something that this protocol does not have",
    cause: "http, in and responses route REST requests; other protocols name the action in the request.",
    fix: "Remove it.",
  },
  "missing-http": {
    title: "A REST action without method and path",
    cause: "Protocols of REST services send each action to a method and a path of its own.",
    fix: "Add `http: { method, path }`.",
  },
  "path-parameter": {
    title: "Path and inputs disagree",
    cause: "Each {name} of a path is a required input with `in: path`, and each such input is in the path.",
    fix: "Correct the path or the input; names are the wire's.",
  },
  "payload-output": {
    title: "A whole response that is not the only output",
    cause: "`payload` names the output that takes a response which is no object; nothing can come beside it.",
    fix: "Name the one output of the action, or remove `payload` where the response is an object with these members.",
  },
  "input-place": {
    title: "An input that cannot go where it should",
    cause: "Inputs of REST actions say where they go; GET and HEAD have no body, and only a body holds structures.",
    fix: "Add or correct `in`, or correct the type.",
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
};
