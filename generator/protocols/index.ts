import { huaweiRest } from "./huawei-rest.js";
import type { ProtocolSpec } from "./protocol.js";
import { qcloudV2 } from "./qcloud-v2.js";
import { tc3 } from "./tc3.js";

/** Every protocol under its name; a new one needs a file and a line here. */
export const protocols: ReadonlyMap<string, ProtocolSpec> = new Map(
  [tc3, huaweiRest, qcloudV2].map((protocol) => [protocol.name, protocol]),
);

/** The protocol of a checked service. */
export function protocolOf(name: string): ProtocolSpec {
  const protocol = protocols.get(name);
  if (!protocol) throw new Error(`There is no protocol "${name}" in generator/protocols/.`);
  return protocol;
}
