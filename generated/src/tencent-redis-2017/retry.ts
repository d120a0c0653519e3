// Generated from spec/tencent-redis/2017. Do not edit.
import type { RetryCodes } from "../runtime/operation.js";

/** Error codes that a retry may fix, by class. */
export const retry: RetryCodes = {
  busy: [
    "InstanceBeenLocked",
    "InstanceStatusAbnormal",
    "InstanceLockedError",
    "BackupLockedError",
    "BackupStatusInvalid",
  ],
  server: ["6000", "6200"],
  throttled: ["4400"],
};
