import { handlers, type Call } from "./cloud.js";
import { paged } from "./instances.js";
import { digestOf } from "../random.js";
import { timeText, within, type Task } from "./rows.js";
import { named, refuse } from "./work.js";

/** Background work, listed by instance, and one job by its id. */
export const tasks = handlers({
  ListBackgroundTasks: (call) => {
    const { input } = call;
    const [begins, ends] = [input.start_time, input.end_time];
    const rows = tasksOf(call).filter((task) => within(timeText(task.begins), begins, ends));
    const page = paged(input, rows.reverse());
    return { task_count: String(page.total), tasks: page.rows.map((row) => listed(row)) };
  },

  ShowBackgroundTask: (call) => {
    const task = findTask(call);
    const left = Math.max(0, task.ends - call.site.schedule.now());
    const progress = Math.floor(100 * (1 - left / Math.max(1, task.ends - task.begins)));
    return { progress, remain_time: Math.ceil(left / 1000), step_details: [stepOf(task)] };
  },

  DeleteBackgroundTask: (call) => {
    const task = findTask(call);
    if (task.status === "RUNNING") refuse("parameter", `Task ${task.id} is still running.`);
    call.site.tasks.remove(task.id);
    return { message: "" };
  },

  ShowJob: ({ site, input }) => {
    const id = input.job_id;
    const { name, status, begins, ends, reason } =
      site.tasks.get(id) ?? refuse("task-missing", `There is no job ${id}.`);
    const end_time = status === "RUNNING" ? "" : String(ends);
    const fail_reason = status === "FAIL" ? reason : null;
    return { job_id: id, job_type: name, status, begin_time: String(begins), end_time, fail_reason };
  },
});

function tasksOf(call: Call<{ readonly instance_id: string }>): Task[] {
  const { instance_id } = named(call);
  return call.site.tasks.rows().filter((task) => task.instance_id === instance_id);
}

function findTask(call: Call<{ readonly instance_id: string; readonly task_id: string }>): Task {
  const id = call.input.task_id;
  return tasksOf(call).find((task) => task.id === id) ?? refuse("task-missing", `The instance has no task ${id}.`);
}

const user = { user_name: "mock", user_id: digestOf("mock") };

/** Details that a task has nothing to say of. */
const blank = {
  old_capacity: "",
  new_capacity: "",
  old_cache_mode: "",
  new_cache_mode: "",
  old_cache_type: "",
  new_cache_type: "",
  old_resource_spec_code: "",
  new_resource_spec_code: "",
  public_ip_id: "",
  public_ip_address: "",
  replica_ip: "",
  replica_az: "",
  group_name: "",
  account_name: "",
  source_ip: "",
  target_ip: "",
  node_name: "",
  rename_commands: [],
};

const listed = ({ id, name, status, begins, ends, details }: Task) => ({
  id,
  name,
  status,
  ...user,
  params: "",
  enable_show: true,
  details: { ...blank, ...details },
  created_at: timeText(begins),
  updated_at: timeText(status === "RUNNING" ? begins : ends),
});

/** The one step that work in the mock has. */
function stepOf({ id, name, status, begins, ends }: Task) {
  const [begin_time, end_time] = [begins, ends].map((time) => timeText(time).slice(0, 19).replace("T", " "));
  const step_status = { RUNNING: "EXECUTING", SUCCESS: "FINISH", FAIL: "FAILED" }[status];
  return {
    step_id: digestOf(id),
    step_name: name,
    step_status,
    begin_time,
    end_time,
    error_code: "",
    sub_step_details: [],
  };
}
