import { describe, expectTypeOf, test } from "vitest";
import type {
  ApiError,
  DescribeInstancesInput,
  InstanceStatus as InstanceStatusType,
  isTencentRedisError,
  InstanceStatus,
  ManualBackupInstanceErrorCode,
  TencentRedisCommonErrorCode,
  TencentRedisErrorCode,
} from "../../generated/src/tencent-redis/index.js";

describe("an enum", () => {
  test("is a table of literal constants", () => {
    expectTypeOf<(typeof InstanceStatus)["Running"]>().toEqualTypeOf<2>();
    expectTypeOf<(typeof InstanceStatus)["Isolated"]>().toEqualTypeOf<-2>();
    expectTypeOf<typeof InstanceStatus>().toHaveProperty("Processing");
  });

  test("that is open takes values that we do not know, of the same type only", () => {
    expectTypeOf<99>().toExtend<InstanceStatusType>();
    expectTypeOf<"2">().not.toExtend<InstanceStatusType>();
  });

  test("that is closed takes no other value", () => {
    type OrderType = NonNullable<DescribeInstancesInput["OrderType"]>;
    expectTypeOf<OrderType>().toEqualTypeOf<0 | 1>();
    expectTypeOf<2>().not.toExtend<OrderType>();
  });
});

describe("an error code", () => {
  test("of an action is one of its page or a common one", () => {
    expectTypeOf<"ResourceNotFound.InstanceNotExists">().toExtend<ManualBackupInstanceErrorCode>();
    expectTypeOf<TencentRedisCommonErrorCode>().toExtend<ManualBackupInstanceErrorCode>();
    expectTypeOf<"FailedOperation.PayFailed">().not.toExtend<ManualBackupInstanceErrorCode>();
    expectTypeOf<ManualBackupInstanceErrorCode>().toExtend<TencentRedisErrorCode>();
  });

  test("narrows the error that it is asked for", () => {
    type Narrow = typeof isTencentRedisError;
    const uses = (error: unknown, isError: Narrow): void => {
      if (isError(error, "LimitExceeded", "ResourceInUse"))
        expectTypeOf(error).toEqualTypeOf<ApiError<"LimitExceeded" | "ResourceInUse">>();
      if (isError(error)) expectTypeOf(error.code).toEqualTypeOf<TencentRedisErrorCode>();
      // @ts-expect-error: the service has no such code
      isError(error, "NoSuchCode");
    };
    expectTypeOf(uses).toBeFunction();
  });
});

describe("deprecated members", () => {
  test("stay, and may be absent from an answer", () => {
    type Output = Awaited<
      ReturnType<(typeof import("../../generated/src/tencent-redis/functions.js"))["describeSlowLog"]>
    >;
    expectTypeOf<Output>().toHaveProperty("InstanceSlowlogDetail");
    expectTypeOf<undefined>().toExtend<Output["InstanceSlowlogDetail"]>();
    expectTypeOf<undefined>().not.toExtend<Output["InstanceSlowLogDetail"]>();
  });
});
