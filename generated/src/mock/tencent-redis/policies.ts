import { handlers } from "./cloud.js";
import { namedInstance, namedUsable } from "./work.js";

/** Until rules are set an instance has the least that the vendor documents, not enabled. */
const usual = { Enabled: false, MinLetterCount: 1, MinDigitCount: 1, MinSpecialCount: 1, MinLength: 8 };

/** The rules for passwords, as somebody set them. */
export const policies = handlers({
  DescribeInstancePasswordPolicy: (call) => {
    const { InstanceId } = namedInstance(call);
    return { PasswordPolicy: { ...usual, ...call.site.policies.get(InstanceId)?.rules } };
  },

  ModifyInstancePasswordPolicy: (call) => {
    const { InstanceId } = namedUsable(call);
    call.site.policies.put({ InstanceId, rules: call.input.PasswordPolicy });
    return {};
  },
});
