import type {
  ClientOptions,
  Operation,
  PagedOperation,
  RetryCodes,
  Service,
  TaskOperation,
  Validate,
  Validators,
  Violated,
} from "../../templates/runtime/index.js";
import { Client } from "../../templates/runtime/index.js";
import { tc3, type Options } from "../../templates/runtime/protocols/tc3/index.js";
import { credentials } from "../loopback.js";
import { account } from "../../templates/runtime/vendors/tencent/index.js";

const retry: RetryCodes = {
  busy: ["ResourceInUse.InstanceBeenLocked"],
  throttled: ["RequestLimitExceeded"],
  server: ["InternalError"],
  rejected: ["InvalidParameter", "AuthFailure.SignatureFailure"],
  never: ["InternalError.NoPermission"],
};

/** A tiny service in the form that the generator gives to real ones. */
export const service: Service = {
  id: "test-redis/2018-04-12",
  title: "Test Redis",
  version: "2018-04-12",
  protocol: tc3,
  account,
  options: { signingName: "redis" },
  endpoints: [
    { site: "cn", host: "redis.tencentcloudapi.com" },
    { site: "cn", host: "redis.{region}.tencentcloudapi.com", regions: ["ap-guangzhou"] },
    { site: "finance", host: "redis.{region}.tencentcloudapi.com", regions: ["ap-shanghai-fsi"] },
    { site: "intl", host: "redis.intl.tencentcloudapi.com" },
  ],
  limits: { get: 32_768, form: 1_048_576, json: 10_485_760, response: 52_428_800 },
  retry: () => Promise.resolve({ retry }),
};

export const now = 1_732_609_800_000;

/** A client that does not repeat anything unless it is told to. */
export function createClient(options: ClientOptions & Options = {}): Client {
  return new Client(service, { region: "ap-guangzhou", credentials, clock: () => now, retry: false, ...options });
}

/** A validator that finds what it is told to find. */
export function validators(
  find: (value: unknown) => readonly Violated[],
  loads: { count: number } = { count: 0 },
): Validators {
  const load = (): Promise<{ validate: Validate }> => {
    loads.count += 1;
    const validate: Validate = (value) => {
      const errors = find(value);
      validate.errors = errors.length === 0 ? null : errors;
      return errors.length === 0;
    };
    return Promise.resolve({ validate });
  };
  return { request: load, response: load };
}

export interface ListInput {
  readonly Limit?: number | undefined;
  readonly Offset?: number | undefined;
  readonly SearchKey?: string | undefined;
}
export interface ListOutput {
  readonly TotalCount: number;
  readonly InstanceSet: readonly number[] | null;
  readonly RequestId: string;
}
export interface TaskOutput {
  readonly Status: string;
  readonly TaskMessage?: string;
  readonly RequestId: string;
}

export const DescribeInstances: PagedOperation<ListInput, ListOutput, number> = {
  name: "DescribeInstances",
  effect: "read",
  paginate: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "InstanceSet",
    total: "TotalCount",
    defaultLimit: 2,
  },
};

export const DescribeTaskInfo: Operation<{ readonly TaskId: number }, TaskOutput> = {
  name: "DescribeTaskInfo",
  effect: "read",
  poll: { id: "TaskId", status: "Status", done: ["succeed"], failed: ["failed", "error"], message: "TaskMessage" },
};

export const StartupInstance: TaskOperation<
  { readonly InstanceId: string },
  { readonly TaskId: number; readonly RequestId: string },
  TaskOutput
> = {
  name: "StartupInstance",
  effect: "write",
  wait: { id: "TaskId", poll: () => DescribeTaskInfo },
};

export const ResetPassword: Operation<{ readonly Password: string }, { readonly RequestId: string }> = {
  name: "ResetPassword",
  effect: "write",
  secrets: ["Password"],
};
