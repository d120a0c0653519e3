import { answered } from "../huawei-dcs/answered.js";
import { cloudOf } from "../huawei-dcs/cloud.js";
import { seedSite, siteState } from "../huawei-dcs/prepare.js";
import { actions } from "../huawei-dcs/world.js";
import type { CreateWorld } from "../world.js";
import { codes } from "./codes.js";
import { inWordsOfV2 } from "./input.js";

/** Operations that v2 calls otherwise. */
const renamed: Readonly<Record<string, string>> = { ExtendInstance: "ResizeInstance" };

/** Operations whose answers come of what the project has; all others answer from the definitions. */
export const handled: readonly string[] = [
  ...["ListInstances", "ShowInstance", "UpdateInstance", "DeleteInstance", "BatchDeleteInstances", "CreateInstance"],
  ...["ExtendInstance", "ShowQuotas", "RestartOrFlushInstances", "UpdatePassword", "ListStatistics"],
  ...["ListStatusCounts", "ListConfigurations", "UpdateConfigurations", "CreateBackup", "ListBackupRecords"],
  ...["DeleteBackupFile", "RestoreInstance", "ListRestoreRecords"],
];

/** The cloud behind API v1: the same that v2 has, in the words of v1. */
export const createWorld: CreateWorld = (setting) => {
  const siteAt = cloudOf(setting);
  const { definitions } = setting;
  return {
    handle: (call) => {
      const { action } = call;
      const act = handled.includes(action) ? actions[renamed[action] ?? action] : undefined;
      if (!act) return undefined;
      const reply = answered(act, { action, input: inWordsOfV2(call), site: siteAt(call), definitions }, codes);
      const isDone = reply.kind === "answer" && action === "BatchDeleteInstances";
      return isDone ? { kind: "answer", data: {}, status: 204 } : reply;
    },
    state: (at) => siteState(siteAt(at)),
    seed: (rows, at) => seedSite(siteAt(at), rows),
  };
};
