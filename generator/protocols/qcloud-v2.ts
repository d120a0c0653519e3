import type { ActionModel } from "../model/model.js";
import { checkDots, checkOptions, checkOwn, forbidRest, type ProtocolSpec } from "./protocol.js";

/** Tencent Cloud's API of before 3.0: every action is a GET or a form to one path, named by a parameter. */
export const qcloudV2: ProtocolSpec = {
  name: "qcloud-v2",
  checks: (service) => [
    ...checkOptions("qcloud-v2", service, options),
    ...checkOwn(qcloudV2, service),
    ...checkDots("qcloud-v2", service),
    ...service.actions.flatMap((file) => forbidRest("qcloud-v2", file)),
  ],
  bind: () => undefined,
  filled: () => [],
  parameters: ["Action", "Nonce", "Timestamp", "SecretId", "Region", "Token", "SignatureMethod", "Signature"],
  // Outputs are inside of `data`.
  outcome: [],
  envelope: [],
  wire: {
    request: "application/x-www-form-urlencoded",
    success: (action, output, refusal) => ({ anyOf: [succeeded(action, output), refusal] }),
    example: (content) => ({
      code: 0,
      message: "",
      codeDesc: "Success",
      ...(hasData(content) ? content : { data: content }),
    }),
    refusal: (code) => ({
      type: "object",
      required: ["code"],
      properties: {
        code: { type: "integer", description: "Number of the refusal; 0 is a success." },
        message: { type: "string", description: "The same for people, behind the number of the module." },
        codeDesc: { ...code, description: "Why the call was refused." },
      },
    }),
    refusedWith200: true,
    routing: (action, { protocolOptions }) => ({
      method: "POST",
      path: String(protocolOptions["path"]),
      parameters: { Action: action.name },
    }),
  },
  parts: ["secretId", "secretKey", "token"],
  runtime: {
    module: "protocols/qcloud-v2/index.js",
    exported: "qcloudV2",
    options: "Options",
  },
};

const hasData = (content: unknown): content is object =>
  typeof content === "object" && content !== null && "data" in content;

const heads = {
  code: { type: ["integer", "string"], description: "0 for a success." },
  message: { type: "string", description: "Empty for a success." },
  codeDesc: { type: "string", description: "Success for a success." },
};

/** Outputs are in `data`; where `data` is a list or a map, the definition has it as an output of that name. */
function succeeded(action: ActionModel, output: object): object {
  if (action.output.some(({ name }) => name === "data"))
    return { allOf: [{ type: "object", properties: heads }, output] };
  return { type: "object", required: ["code"], properties: { ...heads, data: output } };
}

const options = {
  path: { pattern: /^\/./, fix: 'signs the path of its requests: give protocolOptions.path, such as "/v2/index.php"' },
};
