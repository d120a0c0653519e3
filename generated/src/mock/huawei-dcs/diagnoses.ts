import { handlers } from "./cloud.js";
import { paged } from "./instances.js";
import { newId, timeText } from "./rows.js";
import { named, namedUsable, refuse } from "./work.js";

/** Diagnoses of instances, and their reports. */
export const diagnoses = handlers({
  CreateDiagnosisTask: (call) => {
    const { site, input } = call;
    const { instance_id, sharding_count, replica_count } = namedUsable(call);
    const [begins, ends] = [Number(input.begin_time), Number(input.end_time)];
    if (!(begins < ends)) return refuse("parameter", "begin_time is not before end_time.");
    const report_id = newId(site, "report-");
    const now = site.schedule.now();
    site.diagnoses.put({
      ...{ report_id, instance_id, status: "diagnosing" },
      ...{ begin_time: timeText(begins), end_time: timeText(ends), created_at: timeText(now) },
      node_num: input.node_ip_list?.length ?? sharding_count * replica_count,
    });
    site.schedule.at(now + site.setting.taskSeconds * 1000, () => {
      site.diagnoses.change(report_id, { status: "finished" });
    });
    return { report_id };
  },

  ListDiagnosisTasks: (call) => {
    const { instance_id } = named(call);
    const rows = call.site.diagnoses.rows().filter((row) => row.instance_id === instance_id);
    const page = paged(call.input, [...rows].reverse(), 10);
    const reports = page.rows.map(({ instance_id: _, ...row }) => ({
      ...row,
      abnormal_item_sum: row.status === "finished" ? 1 : 0,
      failed_item_sum: 0,
    }));
    return { diagnosis_report_list: reports, total_num: page.total };
  },

  ShowDiagnosisTaskDetails: ({ site, input }) => {
    const id = input.report_id;
    const found = site.diagnoses.get(id) ?? refuse("parameter", `There is no report ${id}.`);
    // What is found is that of the definitions' example.
    return found.status === "finished"
      ? {}
      : { abnormal_item_sum: 0, failed_item_sum: 0, diagnosis_node_report_list: [] };
  },

  DeleteDiagnosisTask: (call) => {
    const { instance_id } = named(call);
    const results = (call.input.report_id_list ?? []).map((id) => {
      const isHere = call.site.diagnoses.get(id)?.instance_id === instance_id;
      if (isHere) call.site.diagnoses.remove(id);
      return { result: isHere ? "success" : "failed", id };
    });
    return { results };
  },
});
