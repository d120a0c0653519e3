/** What the generator knows of a vendor's accounts. Its namesake in templates/runtime/vendors/ does the rest. */
export interface VendorSpec {
  /** As in `vendor` of service.yaml. */
  readonly name: string;
  /** Its folder below templates/runtime/vendors/. */
  readonly folder: string;
  /** Protocol of the service that gives out the keys of a role. */
  readonly roles: string;
  /** Parts of the credentials, and where the environment has them; a test holds it against the runtime. */
  readonly credentials: readonly CredentialPart[];
}

interface CredentialPart {
  readonly part: string;
  readonly env: string;
  readonly also?: string;
  readonly optional?: true;
}

const all: readonly VendorSpec[] = [
  {
    name: "Tencent Cloud",
    folder: "tencent",
    roles: "tc3",
    credentials: [
      { part: "secretId", env: "TENCENTCLOUD_SECRET_ID" },
      { part: "secretKey", env: "TENCENTCLOUD_SECRET_KEY" },
      { part: "token", env: "TENCENTCLOUD_TOKEN", also: "TENCENTCLOUD_SESSION_TOKEN", optional: true },
    ],
  },
  {
    name: "Huawei Cloud",
    folder: "huawei",
    roles: "huawei-rest",
    credentials: [
      { part: "accessKey", env: "HUAWEICLOUD_SDK_AK" },
      { part: "secretKey", env: "HUAWEICLOUD_SDK_SK" },
      { part: "securityToken", env: "HUAWEICLOUD_SDK_SECURITY_TOKEN", optional: true },
      { part: "projectId", env: "HUAWEICLOUD_SDK_PROJECT_ID", optional: true },
    ],
  },
];

/** Every vendor under its name; a new one needs an entry here and a folder in templates/runtime/vendors/. */
export const vendors: ReadonlyMap<string, VendorSpec> = new Map(all.map((vendor) => [vendor.name, vendor]));

/** The vendor of a checked service. */
export function vendorOf(name: string, known = vendors): VendorSpec {
  const vendor = known.get(name);
  if (!vendor) throw new Error(`There is no vendor "${name}" in generator/vendors/.`);
  return vendor;
}
