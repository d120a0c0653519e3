import { describe, expectTypeOf, test } from "vitest";
import type {
  AbortSignalLike,
  Call,
  CallOptions,
  DescribeInstancesInput,
  DescribeInstancesOutput,
  DescribeTaskInfoOutput,
  InstanceSet,
  ManualBackupInstanceInput,
  ManualBackupInstanceOutput,
  PagedCall,
  TaskCall,
  TencentRedis,
  TencentRedisOptions,
} from "../../generated/src/tencent-redis/index.js";

/** Never called: the compiler reads it, and each `@ts-expect-error` in it must be one. */
type Uses = (redis: TencentRedis) => void;

describe("a method", () => {
  test("of a paged action is a promise of the page and a loop over the rows", () => {
    type Method = TencentRedis["describeInstances"];
    expectTypeOf<Method>().parameters.toEqualTypeOf<
      [input?: DescribeInstancesInput | undefined, options?: CallOptions | undefined]
    >();
    expectTypeOf<Method>().returns.toEqualTypeOf<PagedCall<DescribeInstancesOutput, InstanceSet>>();
    expectTypeOf<PagedCall<DescribeInstancesOutput, InstanceSet>>().toExtend<AsyncIterable<InstanceSet>>();
    expectTypeOf<Awaited<ReturnType<Method>>>().toEqualTypeOf<DescribeInstancesOutput>();
  });

  test("of a background action can be waited for", () => {
    type Method = TencentRedis["manualBackupInstance"];
    expectTypeOf<Method>().parameters.toEqualTypeOf<
      [input: ManualBackupInstanceInput, options?: CallOptions | undefined]
    >();
    expectTypeOf<Method>().returns.toEqualTypeOf<TaskCall<ManualBackupInstanceOutput, DescribeTaskInfoOutput>>();
    type Completed = ReturnType<TaskCall<ManualBackupInstanceOutput, DescribeTaskInfoOutput>["completed"]>;
    expectTypeOf<Awaited<Completed>>().toEqualTypeOf<DescribeTaskInfoOutput>();
  });

  test("of any other action is a promise with the response at hand, and neither a loop nor a wait", () => {
    type Returned = ReturnType<TencentRedis["describeProductInfo"]>;
    expectTypeOf<Returned>().toExtend<Call<unknown>>();
    expectTypeOf<Returned>().not.toHaveProperty("completed");
    expectTypeOf<Returned>().not.toHaveProperty("pages");
    expectTypeOf<Awaited<ReturnType<Returned["withResponse"]>>["data"]>().toEqualTypeOf<Awaited<Returned>>();
  });

  test("refuses what the definitions do not have", () => {
    const uses: Uses = (redis) => {
      // @ts-expect-error: Limit is a number
      void redis.describeInstances({ Limit: "20" });
      // @ts-expect-error: there is no such member
      void redis.describeInstances({ limit: 20 });
      // @ts-expect-error: InstanceId is required
      void redis.manualBackupInstance({});
      // @ts-expect-error: an input is required
      void redis.manualBackupInstance();
      // @ts-expect-error: there is no such option
      void redis.describeInstances({}, { timeOut: 1 });
    };
    expectTypeOf(uses).toBeFunction();
    expectTypeOf<TencentRedis>().not.toHaveProperty("describeInstance");
  });

  test("takes undefined where a member is optional, and keeps lists of the caller readonly", () => {
    expectTypeOf<{ Limit: undefined }>().toExtend<DescribeInstancesInput>();
    expectTypeOf<{ UniqVpcIds: readonly string[] }>().toExtend<DescribeInstancesInput>();
    expectTypeOf<DescribeInstancesOutput["InstanceSet"]>().toEqualTypeOf<InstanceSet[]>();
  });
});

describe("an unknown action", () => {
  test("is called by name, and its answer is unknown until the caller says what it is", () => {
    expectTypeOf<TencentRedis["call"]>().parameter(0).toEqualTypeOf<string>();
    const uses: Uses = (redis) => {
      expectTypeOf(redis.call("NewAction", { New: 1 })).toEqualTypeOf<Call<unknown>>();
      expectTypeOf(redis.call<{ New: number }>("NewAction")).resolves.toEqualTypeOf<{ New: number }>();
    };
    expectTypeOf(uses).toBeFunction();
  });
});

describe("options", () => {
  test("take the signals of Node and of the DOM", () => {
    expectTypeOf<AbortSignal>().toExtend<AbortSignalLike>();
  });

  test("take credentials as a value or as a function, and know their ways of signing", () => {
    const keys = { secretId: "id", secretKey: "key" };
    expectTypeOf({ credentials: keys }).toExtend<TencentRedisOptions>();
    expectTypeOf({ credentials: () => Promise.resolve(keys) }).toExtend<TencentRedisOptions>();
    expectTypeOf<TencentRedisOptions["auth"]>().toEqualTypeOf<"tc3" | "hmac-sha256" | "hmac-sha1" | undefined>();
  });
});
