export { clashesOf, scopesOf, shadowedTypes, type Clash, type Scope } from "./ledger.js";
export { clientHas, objectMembers } from "./runtime-names.js";
export { functionName, globalType, importedAs, localName } from "./safe.js";
export { functionOf, modulesOf, type Exporter, type NamedService, type Owned } from "./service-names.js";
