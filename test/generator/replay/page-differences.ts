/** Where the definitions of release 87 say otherwise than the vendor's pages, and why. */
export const known: readonly { readonly at: readonly string[]; readonly because: string }[] = [
  {
    because: "Release 87 deprecates them: the pages list them no longer, the metadata and the wire still have them.",
    at: [
      "DescribeBackupUrl.output.DownloadUrl: there",
      "DescribeBackupUrl.output.Filenames: there",
      "DescribeBackupUrl.output.InnerDownloadUrl: there",
      "DescribeSlowLog.output.InstanceSlowlogDetail: there",
      "DescribeTaskList.input.OperatorUin: there",
      "EnableReplicaReadonly.output.Status: there",
      "ModifyInstance.input.AutoRenew: there",
      "ModifyInstance.input.InstanceId: there",
      "ModifyInstance.input.InstanceName: there",
      "StartupInstance.output.TaskId: there",
    ],
  },
  {
    because: "The vendor printed another example of a clone since, and the definition has that.",
    at: ["CloneInstances.examples[0]: request", "CloneInstances.examples[0]: response"],
  },
  {
    because: "The vendor's example returned DealId; since that is deprecated it returns DealName, which came later.",
    at: [
      "RenewInstance.examples[0]: response",
      "UpgradeInstance.examples[0]: response",
      "UpgradeInstanceVersion.examples[0]: response",
    ],
  },
];
