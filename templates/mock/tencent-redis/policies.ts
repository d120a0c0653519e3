import { isRecord, type Input } from "../state/input.js";
import type { Act } from "./cloud.js";
import { namedInstance, namedUsable } from "./work.js";

/** Rules for the passwords of one instance. */
export interface Policy {
  readonly InstanceId: string;
  readonly rules: Input;
}

/** Without rules of its own an instance has the least that the vendor documents, not enabled. */
const usual = { Enabled: false, MinLetterCount: 1, MinDigitCount: 1, MinSpecialCount: 1, MinLength: 8 };

/** The rules for passwords, as somebody set them. */
export const policies: Readonly<Record<string, Act>> = {
  DescribeInstancePasswordPolicy: (call) => {
    const { InstanceId } = namedInstance(call);
    return { PasswordPolicy: { ...usual, ...call.site.policies.get(InstanceId)?.rules } };
  },

  ModifyInstancePasswordPolicy: (call) => {
    const { InstanceId } = namedUsable(call);
    const rules = call.input["PasswordPolicy"];
    call.site.policies.put({ InstanceId, rules: isRecord(rules) ? rules : {} });
    return {};
  },
};
