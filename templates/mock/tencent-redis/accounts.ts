import type { ModifyInstanceAccountInput } from "../../tencent-redis/actions.js";
import { seal } from "../state/password.js";
import { handlers, type Call, type Site } from "./cloud.js";
import type { Instance } from "./instance.js";
import { checkNewPassword } from "./orders.js";
import { paged } from "./read.js";
import type { Account } from "./rows.js";
import { timeText } from "./time.js";
import { begin, namedInstance, namedUsable, refuse } from "./work.js";

const main = "root";

/** Accounts of instances. The main one is root; it is always there. */
export const accounts = handlers({
  CreateInstanceAccount: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const name = input.AccountName;
    const { InstanceId } = instance;
    if (accountsOf(site, instance).some(({ AccountName }) => AccountName === name))
      refuse("parameter", `${InstanceId} has an account ${name} already.`);
    checkNewPassword(input.AccountPassword);
    const members = membersOf(input, instance);
    const CreateTime = timeText(site.schedule.now());
    const account = { ...healthyAccount(InstanceId, name), ...members, Status: 1, CreateTime } as const;
    site.accounts.put(account);
    const done = (): void => void site.accounts.put({ ...account, Status: 2 });
    const failed = (): void => void site.accounts.remove(`${InstanceId}/${name}`);
    return { TaskId: begin(call, { type: "037", instance, done, failed }).TaskId };
  },

  ModifyInstanceAccount: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const account = findAccount(call, instance);
    const password = input.AccountPassword;
    const free = input.NoAuth ?? false;
    if (free && account.AccountName !== main) refuse("unsupported", "Only the main account can go without a password.");
    if (password !== undefined) checkNewPassword(password);
    const changed = { ...account, ...membersOf(input, instance) };
    site.accounts.put({ ...account, Status: 1 });
    const done = (): void => {
      site.accounts.put({ ...changed, Status: 2 });
      if (account.AccountName !== main) return;
      if (free) site.instances.change(instance.InstanceId, { NoAuth: true, password: undefined });
      else if (password !== undefined)
        site.instances.change(instance.InstanceId, { NoAuth: false, password: seal(password) });
    };
    const failed = (): void => void site.accounts.put(account);
    return { TaskId: begin(call, { type: "037", instance, done, failed }).TaskId };
  },

  DeleteInstanceAccount: (call) => {
    const instance = namedUsable(call);
    const { AccountName } = findAccount(call, instance);
    if (AccountName === main) refuse("unsupported", "The main account cannot be deleted.");
    const done = (): void => void call.site.accounts.remove(`${instance.InstanceId}/${AccountName}`);
    return { TaskId: begin(call, { type: "037", instance, done }).TaskId };
  },

  DescribeInstanceAccount: (call) => {
    const page = paged(call.input, accountsOf(call.site, namedInstance(call)));
    return { Accounts: page.rows, TotalCount: page.total };
  },
});

/** An account in use, of which nothing special is known. */
export const healthyAccount = (instance: string, name: string): Account => ({
  InstanceId: instance,
  AccountName: name,
  Remark: "",
  Privilege: "rw",
  ReadonlyPolicy: ["master"],
  Status: 2,
  CreateTime: "",
});

/** Accounts of an instance, the main one first. */
function accountsOf(site: Site, { InstanceId }: Instance): readonly Account[] {
  const rows = site.accounts.rows().filter((row) => row.InstanceId === InstanceId);
  const [root, others] = [rows.filter(isMain), rows.filter((row) => !isMain(row))];
  return [...(root.length > 0 ? root : [healthyAccount(InstanceId, main)]), ...others];
}

const isMain = ({ AccountName }: Account): boolean => AccountName === main;

function findAccount({ site, input }: Call<{ readonly AccountName: string }>, instance: Instance): Account {
  const name = input.AccountName;
  const found = accountsOf(site, instance).find(({ AccountName }) => AccountName === name);
  return found ?? refuse("unknown-row", `${instance.InstanceId} has no account ${name}.`);
}

type AccountInput = Partial<Pick<ModifyInstanceAccountInput, "Remark" | "Privilege" | "ReadonlyPolicy">>;

/** What the input sets of an account. */
function membersOf(input: AccountInput, instance: Instance): Partial<Account> {
  const [remark, privilege] = [input.Remark, input.Privilege];
  const policy = input.ReadonlyPolicy;
  if (policy?.includes("replication") && instance.SlaveReadWeight === 0)
    refuse("unsupported", `Replica reads are not enabled on ${instance.InstanceId}; EnableReplicaReadonly does that.`);
  return {
    ...(remark !== undefined && { Remark: remark }),
    ...(privilege !== undefined && { Privilege: privilege }),
    ...(policy && { ReadonlyPolicy: policy }),
  };
}
