import { documentedRegion, type Wire } from "./wire.js";

/** How a client of either Tencent API reaches the mock: they differ in what goes over the wire, not in who may call. */
export const tencentAccess: Wire["access"] = (url, { id, secret, token }, { facts }) => ({
  options: {
    endpoint: url,
    region: documentedRegion("ap-guangzhou", facts),
    credentials: { secretId: id, secretKey: secret, ...(token !== "" && { token }) },
  },
  environment: {
    TENCENTCLOUD_SECRET_ID: id,
    TENCENTCLOUD_SECRET_KEY: secret,
    ...(token !== "" && { TENCENTCLOUD_TOKEN: token }),
  },
});
