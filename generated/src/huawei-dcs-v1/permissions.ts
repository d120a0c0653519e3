// Generated from spec/huawei-dcs/v1. Do not edit.
/** The permission that the caller of each action of Huawei Cloud DCS (V1) needs. */
export const Permission = {
  BatchDeleteInstances: "dcs:instance:delete",
  CreateBackup: "dcs:instance:backupData",
  CreateInstance: "dcs:instance:create",
  DeleteBackupFile: "dcs:instance:deleteDataBackupFile",
  DeleteInstance: "dcs:instance:delete",
  ExtendInstance: "dcs:instance:scale",
  ListBackupRecords: "dcs:instance:getDataBackupLog",
  ListConfigurations: "dcs:instance:getConfiguration",
  ListInstances: "dcs:instance:list",
  ListRestoreRecords: "dcs:instance:getDataRestoreLog",
  RestartOrFlushInstances: "dcs:instance:modifyStatus",
  RestoreInstance: "dcs:instance:restoreData",
  ShowInstance: "dcs:instance:get",
  UpdateConfigurations: "dcs:instance:modifyConfiguration",
  UpdateInstance: "dcs:instance:modify",
  UpdatePassword: "dcs:instance:modifyAuthInfo",
} as const;

/** The permission that the caller of each action of Huawei Cloud DCS (V1) needs. */
export type Permission =
  | "dcs:instance:backupData"
  | "dcs:instance:create"
  | "dcs:instance:delete"
  | "dcs:instance:deleteDataBackupFile"
  | "dcs:instance:get"
  | "dcs:instance:getConfiguration"
  | "dcs:instance:getDataBackupLog"
  | "dcs:instance:getDataRestoreLog"
  | "dcs:instance:list"
  | "dcs:instance:modify"
  | "dcs:instance:modifyAuthInfo"
  | "dcs:instance:modifyConfiguration"
  | "dcs:instance:modifyStatus"
  | "dcs:instance:restoreData"
  | "dcs:instance:scale";
