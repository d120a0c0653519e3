// Where credentials of this vendor come from beside options, environment and files: what users may hand to `credentials`.
export { fromAssumeRole, type AssumeRoleOptions } from "./agency.js";
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
