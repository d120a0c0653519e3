import { describe, expect, expectTypeOf, test, vi } from "vitest";
import {
  ApiError,
  call,
  CallError,
  isApiError,
  NetworkError,
  SdkError,
  ValidationError,
  type Call,
  type PagedCall,
  type TaskCall,
} from "../../templates/runtime/index.js";
import {
  createClient,
  DescribeInstances,
  DescribeTaskInfo,
  StartupInstance,
  type ListOutput,
  type TaskOutput,
} from "./service.js";

const details = {
  service: "s",
  action: "X",
  attempts: 2,
  status: 200,
  requestId: "r",
  executed: "no" as const,
  retryable: false,
};

/** A class that a user derives: errors of the package are none of it. */
class OwnError extends ApiError {}

describe("isApiError", () => {
  const error: unknown = new ApiError({ ...details, code: "A.B" }, "no");
  test("narrows by service and code", () => {
    expect(isApiError("s", error)).toBe(true);
    expect(isApiError("s", error, ["A.B", "C"])).toBe(true);
    expect(isApiError("s", error, ["C"])).toBe(false);
    expect(isApiError("other", error)).toBe(false);
    if (isApiError("s", error, ["A.B"])) expectTypeOf(error.code).toEqualTypeOf<"A.B">();
  });

  test("knows the errors of another copy of the package", async () => {
    // Loaded anew it is another module, with classes of its own.
    vi.resetModules();
    const other = await import("../../templates/runtime/errors.js");
    const foreign = new other.ApiError({ ...details, code: "A.B" }, "no");
    expect(Object.getPrototypeOf(foreign)).not.toBe(ApiError.prototype);
    expect(isApiError("s", foreign, ["A.B"])).toBe(true);
    for (const type of [ApiError, CallError, SdkError]) expect(foreign).toBeInstanceOf(type);
    for (const type of [NetworkError, ValidationError, OwnError]) expect(foreign).not.toBeInstanceOf(type);
    const invalid = new other.ValidationError("s", "X", "request", []);
    expect(invalid).toBeInstanceOf(ValidationError);
    expect(invalid).not.toBeInstanceOf(CallError);
    expect(new OwnError({ ...details, code: "A.B" }, "no")).toBeInstanceOf(OwnError);
    for (const value of [undefined, null, "ApiError", {}, new Error("no"), { name: "ApiError" }])
      expect(value instanceof SdkError).toBe(false);
  });

  test.each([undefined, null, "A.B", {}, new Error("no"), { name: "ApiError", service: "s", code: "A.B" }])(
    "is false for %j",
    (value) => expect(isApiError("s", value)).toBe(false),
  );
});

test("an error shows what it is, in the log, in JSON and by instanceof", () => {
  const error = new ApiError({ ...details, code: "A.B" }, "no such instance");
  expect(error).toBeInstanceOf(SdkError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("ApiError: X: A.B: no such instance (request r)");
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ApiError",
    message: "X: A.B: no such instance (request r)",
    code: "A.B",
    ...details,
  });
  expect(error.stack).toContain("errors.test.ts");
});

test("calls are typed by their operations", () => {
  const body = '{"Response":{"RequestId":"r"}}';
  const client = createClient({ transport: () => Promise.resolve({ status: 200, headers: {}, body }) });
  expectTypeOf(call(client, DescribeInstances, { Limit: 1 })).toEqualTypeOf<PagedCall<ListOutput, number>>();
  expectTypeOf(call(client, DescribeTaskInfo, { TaskId: 1 })).toEqualTypeOf<Call<TaskOutput>>();
  expectTypeOf<ReturnType<TaskCall<object, TaskOutput>["completed"]>>().resolves.toEqualTypeOf<TaskOutput>();
  expectTypeOf(call(client, StartupInstance, { InstanceId: "x" })).toExtend<
    TaskCall<{ readonly TaskId: number }, TaskOutput>
  >();
  // @ts-expect-error a string is no number
  void call(client, DescribeTaskInfo, { TaskId: "1" });
  // @ts-expect-error a plain operation has no task to wait for
  expect(call(client, DescribeTaskInfo, { TaskId: 1 }).completed).toBeUndefined();
});
