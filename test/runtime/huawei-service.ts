import { Client, type ClientOptions, type Operation, type Service } from "../../templates/runtime/index.js";
import { huaweiRest, type Options } from "../../templates/runtime/protocols/huawei-rest/index.js";
import { account } from "../../templates/runtime/vendors/huawei/index.js";

/** The credentials that the loopback server accepts; those of shared/vectors/huawei-signing.json. */
export const accessKey = {
  accessKey: "FAKEAKEXAMPLE0000001",
  secretKey: "fakeSecretKeyExample/0123456789abcdefABCDEF",
};

export const user = { name: "ada", password: 'Fake_pass_0 "ü"', domain: "lovelace" };

/** A tiny REST service in the form that the generator gives to real ones. */
export const service: Service = {
  id: "test-dcs/v2",
  title: "Test DCS",
  version: "v2",
  protocol: huaweiRest,
  account,
  options: { project: "project_id" },
  endpoints: [{ site: "public", host: "dcs.{region}.myhuaweicloud.com", regions: ["cn-north-4"] }],
  limits: {},
  retry: () => Promise.resolve({ retry: { busy: ["DCS.4026"] } }),
};

export const now = 1_732_609_800_000;

/** A client that does not repeat anything unless it is told to. */
export function createClient(options: ClientOptions & Options = {}): Client {
  return new Client(service, {
    region: "cn-north-4",
    credentials: accessKey,
    clock: () => now,
    retry: false,
    ...options,
  });
}

export interface InstanceInput {
  readonly project_id?: string | undefined;
  readonly instance_id: string;
}

export const ShowInstance: Operation<InstanceInput, { readonly name: string }> = {
  name: "ShowInstance",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}",
    in: { project_id: "path", instance_id: "path" },
  },
};

export const ListInstances: Operation<object, object> = {
  name: "ListInstances",
  effect: "read",
  binding: {
    method: "GET",
    path: "/v2/{project_id}/instances",
    in: { project_id: "path", limit: "query", tag: "query" },
  },
};

export const UpdatePassword: Operation<object, object> = {
  name: "UpdatePassword",
  effect: "idempotent",
  secrets: ["new_password"],
  binding: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/password",
    body: true,
    in: { project_id: "path", instance_id: "path" },
  },
};
