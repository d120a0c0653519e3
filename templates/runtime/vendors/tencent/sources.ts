// Where credentials of this vendor come from beside options, environment and files: what users may hand to `credentials`.
export { fromInstanceMetadata, type InstanceMetadataOptions } from "./metadata.js";
export { fromAssumeRole, type AssumeRoleOptions } from "./sts.js";
