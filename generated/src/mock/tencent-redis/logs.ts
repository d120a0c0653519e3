import type { ModifyLogInput, OpenLogInput } from "../../tencent-redis/actions.js";
import type { Filter } from "../../tencent-redis/structures.js";
import { handlers, type Call, type Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { paged } from "./read.js";
import type { Export, Log } from "./rows.js";
import { timeText } from "./time.js";
import { namedInstance, namedUsable, refuse } from "./work.js";

/** Audit logs, what they hold, and their exports. */
export const logs = handlers({
  OpenLog: (call) => {
    const { InstanceId } = namedUsable(call);
    if (!call.site.logs.get(InstanceId)) call.site.logs.put(logOf(call, InstanceId));
    return {};
  },

  ModifyLog: (call) => {
    const { InstanceId, CreateAt } = namedLog(call);
    call.site.logs.put({ ...logOf(call, InstanceId), CreateAt });
    return {};
  },

  CloseLog: (call) => {
    call.site.logs.remove(namedInstance(call).InstanceId);
    return {};
  },

  DescribeLogInstanceList: ({ site, input }) => {
    const wanted = input.LogSwitch;
    const kind = input.LogSubType;
    const rows = site.instances.rows().filter((instance) => {
      const log = site.logs.get(instance.InstanceId);
      const isOn = log !== undefined;
      if (wanted !== undefined && wanted !== (isOn ? "on" : "off")) return false;
      return (kind === undefined || log?.LogSubType === kind) && passes(instance, input.Filters);
    });
    const page = paged(input, rows);
    return { TotalCount: page.total, Items: page.rows.map((instance) => logRow(site, instance)) };
  },

  // Nobody sends commands to the instances of a mock, so no log has a row.
  DescribeLogs: (call) => {
    namedLog(call);
    return { TotalCount: 0, Items: [] };
  },

  CreateExportTask: (call) => {
    const { site, input } = call;
    const { InstanceId } = namedLog(call);
    const asked = site.schedule.now();
    const [from, to] = [compact(input.StartTime), compact(input.EndTime)];
    const FileName = `${InstanceId}_${from}_to_${to}_${asked}.tar.gz`;
    site.exports.put({ FileName, InstanceId, asked, ends: asked + site.setting.taskSeconds * 1000 });
    return { FileName };
  },

  DescribeExportTasks: (call) => {
    const { site, input } = call;
    const { InstanceId } = namedInstance(call);
    const rows = site.exports.rows().filter((row) => row.InstanceId === InstanceId);
    const page = paged(input, [...rows].reverse());
    return { TotalCount: page.total, Items: page.rows.map((row) => exportRow(row, site.schedule.now())) };
  },

  DeleteExportTask: ({ site, input }) => {
    const name = input.FileName;
    if (!site.exports.remove(name)) refuse("unknown-row", `No export has the file ${name}.`);
    return {};
  },
});

function logOf({ site, input }: Call<OpenLogInput | ModifyLogInput>, InstanceId: string): Log {
  return {
    InstanceId,
    LogSubType: input.LogSubType,
    LogExpireDay: input.LogExpireDay,
    HighLogExpireDay: input.HighLogExpireDay,
    DegradeStrategy: input.DegradeStrategy ?? 500,
    CreateAt: timeText(site.schedule.now()),
  };
}

function namedLog(call: Call<{ readonly InstanceId: string }>): Log {
  const { InstanceId } = namedInstance(call);
  return (
    call.site.logs.get(InstanceId) ?? refuse("unknown-row", `${InstanceId} has no audit log; OpenLog turns it on.`)
  );
}

/** `2026-07-07 19:24:07` as file names have it. */
const compact = (time: string): string => time.replaceAll(/[-:]/gu, "").replace(" ", "-");

/** Several filters hold at once; of one filter one value is enough. */
function passes(instance: Instance, filters: readonly Filter[] = []): boolean {
  const texts = new Map<string, string>([
    ["InstanceId", instance.InstanceId],
    ["InstanceName", instance.InstanceName],
  ]);
  return filters.every(({ Name, Values, ExactMatch }) => {
    const text = texts.get(Name);
    return text === undefined || Values.some((value) => (ExactMatch === true ? text === value : text.includes(value)));
  });
}

function logRow(site: Site, instance: Instance) {
  const { InstanceId, InstanceName, ProjectId, Status, Type } = instance;
  const log = site.logs.get(InstanceId);
  const [total, frequent] = [log?.LogExpireDay ?? 0, log?.HighLogExpireDay ?? 0];
  const days = { LogExpireDay: total, HighLogExpireDay: frequent, LowLogExpireDay: total - frequent };
  return {
    ...{
      InstanceId,
      Status: log ? "normal" : "",
      EnableQuery: log ? "yes" : "no",
      CreateAt: log?.CreateAt ?? "",
      ...days,
    },
    ...{ HighStorage: 0, LowStorage: 0, LogStorage: 0, Deliver: "OFF", DeliverSummary: null },
    ...(log && { LogSubType: log.LogSubType }),
    InstanceInfo: {
      ...{ InstanceName, ProjectId, Status, Type, SubStatus: 0, Region: site.region },
      ...{ DegradeStrategy: log?.DegradeStrategy ?? 500, InstanceTags: [] },
    },
  };
}

function exportRow({ FileName, asked, ends }: Export, now: number) {
  const isDone = now >= ends;
  const Progress = isDone ? 100 : Math.floor((100 * (now - asked)) / (ends - asked));
  return {
    ...{ FileName, Status: isDone ? "success" : "creating", Progress, FileSize: isDone ? 1024 : 0, AsyncRequestId: 0 },
    ...{ CreateTime: timeText(asked), FinishTime: isDone ? timeText(ends) : null, ErrMsg: null },
    DownloadUrl: isDone ? `https://mock.invalid/${FileName}` : null,
  };
}
