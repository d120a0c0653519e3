import { huaweiRest } from "./huawei-rest.js";
import { qcloudV2 } from "./qcloud-v2.js";
import { tc3 } from "./tc3.js";
import type { Wire } from "./wire.js";

/** Every protocol from the other side, under its name. */
export const wires: Readonly<Record<string, Wire>> = { tc3, "qcloud-v2": qcloudV2, "huawei-rest": huaweiRest };
