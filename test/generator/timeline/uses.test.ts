import { expect, test } from "vitest";
import type { ActionYaml } from "../../../generator/load/spec.js";
import { replay } from "../../../generator/timeline/index.js";
import { realService } from "../changelog/real-service.js";

test("a wait goes by what takes the place of a deprecated id", async () => {
  const { service } = await realService();
  const messages = (change: (data: ActionYaml) => ActionYaml): string[] =>
    replay({
      ...service,
      actions: service.actions.map((file) =>
        file.data.action === "RenewInstance" ? { ...file, data: change(file.data) } : file,
      ),
    })
      .diagnostics.filter(({ code }) => code === "deprecated-in-use")
      .map(({ message }) => message);
  expect(messages((data) => data)).toEqual([]);
  expect(messages((data) => ({ ...data, wait: { id: "DealId", action: "DescribeInstanceDealDetail" } }))).toEqual([
    "wait of RenewInstance goes by DealId, which the metadata of 2025-10-29 deprecates; name DealName, and keep the old one as fallback: DealId.",
  ]);
});
