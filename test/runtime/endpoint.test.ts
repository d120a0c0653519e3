import { describe, expect, test } from "vitest";
import { explainEndpoint, type ClientOptions } from "../../templates/runtime/index.js";
import { createClient as createDcs } from "./huawei-service.js";
import { createClient } from "./service.js";

describe("explainEndpoint", () => {
  test.each<[ClientOptions, string]>([
    [{}, "https://redis.tencentcloudapi.com: site cn is the default, which has one host for all its regions."],
    [
      { site: "intl" },
      "https://redis.intl.tencentcloudapi.com: option site says intl, which has one host for all its regions.",
    ],
    [
      { region: "ap-shanghai-fsi" },
      "https://redis.ap-shanghai-fsi.tencentcloudapi.com: region ap-shanghai-fsi belongs to site finance, which has a host for each region; this is that of ap-shanghai-fsi.",
    ],
    [
      { site: "finance", region: "ap-mars-fsi" },
      "https://redis.ap-mars-fsi.tencentcloudapi.com: option site says finance, which has a host for each region; none is documented for ap-mars-fsi, so it gets the like of the others.",
    ],
    [
      { endpoint: "http://127.0.0.1:80/x", site: "intl" },
      "http://127.0.0.1/x: option endpoint says so; site and region have no part in it.",
    ],
  ])("of %j", (options, words) => expect(explainEndpoint(createClient(options))).toBe(words));

  test("of a service with hosts by region only", () => {
    expect(explainEndpoint(createDcs({ region: "cn-mars-1" }))).toBe(
      "https://dcs.cn-mars-1.myhuaweicloud.com: site public is the default, which has a host for each region; none is documented for cn-mars-1, so it gets the like of the others.",
    );
  });

  test("says where the requests go, to the letter", async () => {
    for (const region of ["ap-guangzhou", "ap-shanghai-fsi", "ap-new-fsi", "mars", "ap-mars"]) {
      const urls: string[] = [];
      const client = createClient({
        region,
        transport: ({ url }) => {
          urls.push(url);
          return Promise.resolve({ status: 200, headers: {}, body: '{"Response":{"RequestId":"r"}}' });
        },
      });
      await client.call("X");
      expect(urls[0]).toBe(`${explainEndpoint(client).split(": ", 1)[0] ?? ""}/`);
    }
  });
});
