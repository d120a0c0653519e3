import { expect, test } from "vitest";
import { least } from "./huawei.js";
import { loadSdk } from "./sdk.js";

const sdk = await loadSdk();
const { HuaweiDcs } = sdk["huawei-dcs"];
const { HuaweiDcsV1 } = sdk["huawei-dcs-v1"];

const start = () => sdk.mock.startMock({ services: ["huawei-dcs", "huawei-dcs-v1"], clock: "manual" });

test("a client orders an instance, waits for it, resizes it and deletes it", async () => {
  await using mock = await start();
  const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
  const { instances } = await dcs.createInstance(least);
  const instance_id = instances[0]?.instance_id ?? "";
  expect(mock.state("huawei-dcs")["instances"]).toMatchObject([{ instance_id, status: "CREATING" }]);
  mock.clock.advance(3_600_000);
  expect(await dcs.showInstance({ instance_id })).toMatchObject({ status: "RUNNING", name: least.name });
  await dcs.resizeInstance({ instance_id, spec_code: "redis.ha.xu1.large.r2.2", new_capacity: 2 });
  const deletion = dcs.deleteInstance({ instance_id }, { retries: 0, onBusy: "fail" });
  await expect(deletion).rejects.toMatchObject({ code: "DCS.4113" });
  mock.clock.advance(3_600_000);
  await dcs.deleteInstance({ instance_id });
  await expect(dcs.showInstance({ instance_id })).rejects.toMatchObject({ code: "DCS.3022", status: 404 });
});

test("who has a token meets what was ordered with a key, in the same project alone", async () => {
  await using mock = await start();
  const options = mock.options("huawei-dcs");
  await new HuaweiDcs(options).createInstance(least);
  const credentials = { user: { name: "mock-user", password: "mock-password", domain: "mock-domain" } };
  const old = new HuaweiDcsV1({ ...mock.options("huawei-dcs-v1"), credentials });
  const listed = await old.call("GET /v1.0/{project_id}/instances", {});
  expect(listed).toMatchObject({ instance_num: 1, instances: [{ name: least.name }] });
  const { projectId: _, ...elsewhere } = options as typeof options & { projectId: string };
  expect(await new HuaweiDcs({ ...elsewhere, region: "eu-west-101" }).listInstances()).toMatchObject({
    instance_num: 0,
  });
});

test("a backup list without rows comes as an empty answer", async () => {
  await using mock = await start();
  mock.seed("huawei-dcs", { instances: [{ instance_id: "mine" }] });
  const dcs = new HuaweiDcs(mock.options("huawei-dcs"));
  expect(await dcs.listBackupRecords({ instance_id: "mine" })).not.toHaveProperty("backup_record_response");
});
