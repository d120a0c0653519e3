import { handlers } from "./cloud.js";
import { kindsIn, seal } from "../state/password.js";
import { namedUsable, refuse } from "./work.js";

/** Wrong passwords in a row that lock an instance or an account, and for how many minutes. */
export const most = 5;
export const lockMinutes = 5;
export const minute = 60_000;

/** Passwords: changed by who knows the old one, and set anew. */
export const passwords = handlers({
  UpdatePassword: (call) => {
    const { site, input } = call;
    const instance = namedUsable(call);
    const { instance_id, password, lockedUntil, no_password_access } = instance;
    if (no_password_access) refuse("no-password", `${instance_id} is open to clients without a password.`);
    const now = site.schedule.now();
    if (lockedUntil > now) return locked(lockedUntil - now);
    if (password?.fits(input.old_password) === false) {
      const tries = instance.tries + 1;
      const isLocked = tries >= most;
      const until = isLocked ? now + lockMinutes * minute : 0;
      site.instances.change(instance_id, { tries: isLocked ? 0 : tries, lockedUntil: until });
      return isLocked ? locked(lockMinutes * minute) : wrong(most - tries);
    }
    const text = input.new_password;
    checkPassword(text);
    site.instances.change(instance_id, { password: seal(text), tries: 0, lockedUntil: 0 });
    return { ...fine, result: "success", message: "Modify DCSInstance password success." };
  },

  ResetPassword: (call) => {
    const { site, input } = call;
    const { instance_id } = namedUsable(call);
    const text = input.new_password;
    if (input.no_password_access === true) {
      if (text !== undefined) refuse("password-excess", "new_password does not go with no_password_access true.");
      site.instances.change(instance_id, { password: undefined, no_password_access: true, tries: 0, lockedUntil: 0 });
      return fine;
    }
    if (text === undefined)
      return refuse("password-missing", "new_password is missing, and no_password_access is not true.");
    checkPassword(text);
    site.instances.change(instance_id, { password: seal(text), no_password_access: false, tries: 0, lockedUntil: 0 });
    return fine;
  },
});

const fine = { lock_time: "0", lock_time_left: "0", retry_times_left: String(most) };

const wrong = (left: number) => ({
  ...fine,
  retry_times_left: String(left),
  result: "passwordFailed",
  message: `The old password is wrong. ${left} attempts are left.`,
});

const locked = (left: number) => ({
  lock_time: String(lockMinutes),
  lock_time_left: String(Math.ceil(left / minute)),
  retry_times_left: "0",
  result: "locked",
  message: "The instance is locked after too many wrong passwords.",
});

/** The rule of CreateInstance: 8 to 64 characters of three kinds. */
export function checkPassword(text: string): void {
  if (text.length < 8 || text.length > 64 || kindsIn(text) < 3)
    refuse(
      "password-rule",
      "The password needs 8 to 64 characters, with three of small letters, capitals, digits and others.",
    );
}
