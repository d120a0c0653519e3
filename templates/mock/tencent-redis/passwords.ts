import type { ModifyInstancePasswordInput } from "../../tencent-redis/actions.js";
import { seal } from "../state/password.js";
import { handlers, type Call } from "./cloud.js";
import type { Instance } from "./instance.js";
import { checkNewPassword } from "./orders.js";
import { alter, namedUsable, refuse, type Reason } from "./work.js";

const change = (call: Call<ModifyInstancePasswordInput>) => {
  const instance = namedUsable(call);
  const old = call.input.OldPassword;
  checkPassword(instance, old, "old-password");
  return { TaskId: setPassword(call, instance, call.input.Password) };
};

/** The password of the main account, and what asks for it. */
export const passwords = handlers({
  ModifyInstancePassword: change,
  ModfiyInstancePassword: change,

  ResetPassword: (call) => {
    const instance = namedUsable(call);
    const NoAuth = call.input.NoAuth ?? false;
    if (!NoAuth) return { TaskId: setPassword(call, instance, call.input.Password) };
    if (instance.UniqVpcId === "") refuse("network", "Only an instance in a VPC can go without a password.");
    return { TaskId: alter(call, "035", instance, { NoAuth, password: undefined }) };
  },

  ClearInstance: (call) => {
    const instance = namedUsable(call);
    checkPassword(instance, call.input.Password);
    return { TaskId: clear(call, instance) };
  },
});

/** Begins to erase the data of an instance. */
export const clear = (call: Call, instance: Instance): number => alter(call, "004", instance, { SizeUsed: 0 });

/** Begins to give an instance another password. */
export function setPassword(call: Call, instance: Instance, password: string | undefined): number {
  checkNewPassword(password);
  return alter(call, "007", instance, { password: seal(password), NoAuth: false });
}

/** Refuses a password that is not the instance's. One that nobody set a password for takes any. */
export function checkPassword(instance: Instance, given: string | undefined, reason: Reason = "wrong-password"): void {
  if (instance.NoAuth) return;
  if (given === undefined) refuse("empty-password", `${instance.InstanceId} has a password, which the request lacks.`);
  else if (instance.password?.fits(given) === false)
    refuse(reason, `The password is not that of ${instance.InstanceId}.`);
}
