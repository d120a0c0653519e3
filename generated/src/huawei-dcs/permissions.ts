// Generated from spec/huawei-dcs/v2. Do not edit.
/** What the caller of each action of Huawei Cloud DCS must be allowed. */
export const Permission = {
  BatchDeleteInstances: "dcs:instance:delete",
  BatchStopMigrationTasks: "dcs:migrationTask:modify",
  CreateAclAccount: "dcs:aclaccount:create",
  CreateBackup: "dcs:instance:backupData",
  CreateInstance: "dcs:instance:create",
  CreateMigrationTask: "dcs:migrationTask:create",
  CreateOnlineMigrationTask: "dcs:migrationTask:create",
  DeleteBackgroundTask: "dcs:instance:deleteBackgroundTask",
  DeleteBackupFile: "dcs:instance:deleteDataBackupFile",
  DeleteInstance: "dcs:instance:delete",
  DeleteMigrationTask: "dcs:migrationTask:delete",
  ListBackgroundTasks: "dcs:instance:getBackgroundTask",
  ListBackupFileLinks: "dcs:instance:downloadBackupData",
  ListBackupRecords: "dcs:instance:getDataBackupLog",
  ListConfigurations: "dcs:instance:getConfiguration",
  ListInstances: "dcs:instance:list",
  ListMigrationTasks: "dcs:migrationTask:list",
  ListRestoreRecords: "dcs:instance:getDataRestoreLog",
  ListSlowlog: "dcs:slowlog:list",
  ResetPassword: "dcs:instance:resetAuthInfo",
  ResizeInstance: "dcs:instance:scale",
  RestartOrFlushInstances: "dcs:instance:modifyStatus",
  RestoreInstance: "dcs:instance:restoreData",
  SetOnlineMigrationTask: "dcs:migrationTask:modify",
  ShowBackgroundTask: "dcs:instance:getBackgroundTask",
  ShowInstance: "dcs:instance:get",
  ShowMigrationTask: "dcs:migrationTask:get",
  ShowMigrationTaskStats: "dcs:migrationTask:get",
  StopMigrationTask: "dcs:migrationTask:modify",
  SwitchMasterStandby: "dcs:instance:swap",
  UpdateConfigurations: "dcs:instance:modifyConfiguration",
  UpdateInstance: "dcs:instance:modify",
  UpdatePassword: "dcs:instance:modifyAuthInfo",
} as const;

/** What the caller of each action of Huawei Cloud DCS must be allowed. */
export type Permission =
  | "dcs:aclaccount:create"
  | "dcs:instance:backupData"
  | "dcs:instance:create"
  | "dcs:instance:delete"
  | "dcs:instance:deleteBackgroundTask"
  | "dcs:instance:deleteDataBackupFile"
  | "dcs:instance:downloadBackupData"
  | "dcs:instance:get"
  | "dcs:instance:getBackgroundTask"
  | "dcs:instance:getConfiguration"
  | "dcs:instance:getDataBackupLog"
  | "dcs:instance:getDataRestoreLog"
  | "dcs:instance:list"
  | "dcs:instance:modify"
  | "dcs:instance:modifyAuthInfo"
  | "dcs:instance:modifyConfiguration"
  | "dcs:instance:modifyStatus"
  | "dcs:instance:resetAuthInfo"
  | "dcs:instance:restoreData"
  | "dcs:instance:scale"
  | "dcs:instance:swap"
  | "dcs:migrationTask:create"
  | "dcs:migrationTask:delete"
  | "dcs:migrationTask:get"
  | "dcs:migrationTask:list"
  | "dcs:migrationTask:modify"
  | "dcs:slowlog:list";
