import type { UpdateAclAccountPassWordInput } from "../../huawei-dcs/actions.js";
import { seal } from "../state/password.js";
import { digestOf } from "../random.js";
import { handlers, type Call } from "./cloud.js";
import type { Instance } from "./instance.js";
import { checkPassword, lockMinutes, minute, most } from "./passwords.js";
import { newId, takeFailure, type Account } from "./rows.js";
import { begin, named, namedUsable, refuse } from "./work.js";

/** Access accounts: created, changed and deleted, beside the default one that every instance has. */
export const accounts = handlers({
  ListAclAccounts: (call) => {
    const instance = named(call);
    return {
      accounts: [defaultOf(instance), ...accountsOf(call, instance)].map((row) => ({ ...row, error_code: null })),
    };
  },

  CreateAclAccount: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const { instance_id } = instance;
    if (instance.cache_mode === "cluster")
      refuse("parameter", `${instance_id} is a Redis Cluster, which has no accounts.`);
    const account_name = input.account_name;
    if (accountsOf(call, instance).some((row) => row.account_name === account_name))
      refuse("parameter", `${instance_id} has an account ${account_name} already.`);
    const password = input.account_password;
    checkPassword(password);
    const account_id = newId(site, "account-");
    const [account_role, description] = [input.account_role, input.description ?? ""];
    site.accounts.put({ account_id, account_name, account_role, instance_id, status: "CREATING", description });
    site.secrets.set(account_id, { password: seal(password), tries: 0, lockedUntil: 0 });
    const fails = takeFailure(site.failures, call.action, instance_id) !== undefined;
    later(call, () => void site.accounts.change(account_id, { status: fails ? "CREATEFAILED" : "AVAILABLE" }));
    return {};
  },

  UpdateAclAccount: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const { account_id, account_role } = findAccount(call, instance);
    site.accounts.change(account_id, { status: "UPDATING" });
    const ended = (role: Account["account_role"]): void =>
      void site.accounts.change(account_id, { account_role: role, status: "AVAILABLE" });
    const job_id = begin(call, {
      ...{ instance, work: "configuring", task: "modifyAclAccountJob" },
      done: () => ended(input.account_role ?? account_role),
      failed: () => ended(account_role),
    });
    return { instance_id: instance.instance_id, job_id };
  },

  UpdateAclAccountPassWord: changePassword,

  ResetAclAccountPassWord: (call) => {
    const account = findAccount(call, namedUsable(call));
    setPassword(call, account);
    return { code: "1", message: "success", ...open };
  },

  UpdateAclAccountRemark: (call) => {
    const { account_id } = findAccount(call, named(call));
    call.site.accounts.change(account_id, { description: call.input.description ?? "" });
    return {};
  },

  DeleteAclAccount: (call) => {
    const { account_id } = findAccount(call, namedUsable(call));
    call.site.accounts.change(account_id, { status: "DELETING" });
    later(call, () => {
      call.site.accounts.remove(account_id);
      call.site.secrets.delete(account_id);
    });
    return {};
  },
});

const open = { lock_time: null, lock_time_left: null, retry_times_left: null };

function changePassword(call: Call<UpdateAclAccountPassWordInput>) {
  const { site, input } = call;
  const account = findAccount(call, namedUsable(call));
  const { account_id } = account;
  const now = site.schedule.now();
  const secret = site.secrets.get(account_id);
  if (secret && secret.lockedUntil > now) return locked(secret.lockedUntil - now);
  if (secret && !secret.password.fits(input.old_password ?? "")) {
    const tries = secret.tries + 1;
    const isLocked = tries >= most;
    const lockedUntil = isLocked ? now + lockMinutes * minute : 0;
    site.secrets.set(account_id, { ...secret, tries: isLocked ? 0 : tries, lockedUntil });
    if (isLocked) return locked(lockMinutes * minute);
    return {
      ...open,
      retry_times_left: String(most - tries),
      result: "passwordFailed",
      message: "The old password is wrong.",
    };
  }
  setPassword(call, account);
  return { ...open, result: "success", message: "Modify account password success." };
}

function setPassword(call: Call<UpdateAclAccountPassWordInput>, { account_id }: Account): void {
  const { site, input } = call;
  const text = input.new_password ?? refuse("password-missing", "new_password is missing.");
  checkPassword(text);
  site.secrets.set(account_id, { password: seal(text), tries: 0, lockedUntil: 0 });
  site.accounts.change(account_id, { status: "UPDATING" });
  later(call, () => void site.accounts.change(account_id, { status: "AVAILABLE" }));
}

const locked = (left: number) => ({
  lock_time: String(lockMinutes),
  lock_time_left: String(Math.ceil(left / minute)),
  retry_times_left: "0",
  result: "locked",
  message: "The account is locked after too many wrong passwords.",
});

/** Lets something happen when background work of now would end. */
const later = ({ site }: Call, happen: () => void): void =>
  site.schedule.at(site.schedule.now() + site.setting.taskSeconds * 1000, happen);

const defaultOf = ({ instance_id }: Instance) => ({
  ...{ account_id: digestOf(`${instance_id} default`), account_name: "default", account_type: "default", instance_id },
  ...{ status: "AVAILABLE", account_role: "write", description: "" },
});

const accountsOf = ({ site }: Call, { instance_id }: Instance) =>
  site.accounts
    .rows()
    .filter((row) => row.instance_id === instance_id)
    .map((row) => ({ ...row, account_type: "normal" }));

function findAccount(call: Call<{ readonly account_id: string }>, instance: Instance): Account {
  const id = call.input.account_id;
  const found = accountsOf(call, instance).find((row) => row.account_id === id);
  return found ?? refuse("parameter", `${instance.instance_id} has no account ${id}.`);
}
