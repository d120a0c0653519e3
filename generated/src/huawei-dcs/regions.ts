// Generated from spec/huawei-dcs/v2. Do not edit.
/** Every documented region. */
export const regions = [
  "cn-north-1",
  "cn-north-4",
  "cn-east-2",
  "cn-east-3",
  "cn-south-1",
  "cn-southwest-2",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "af-south-1",
  "la-south-2",
  "eu-west-101",
] as const;
