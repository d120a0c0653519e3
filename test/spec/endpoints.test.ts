import { describe, expect, test } from "vitest";
import type { ServiceModel } from "../../generator/model/model.js";
import { realModel } from "./model.js";
import { compile } from "./package.js";

const services = (await realModel()).services;
const compiled = await compile(services);

/** A client whose host can be asked for; no credentials are needed for that. */
async function endpointOf(service: ServiceModel, options: object): Promise<{ origin: unknown; why: string }> {
  const Client = (await compiled.load(service))[service.client] as unknown as new (options: object) => {
    toJSON(): Record<string, unknown>;
    explainEndpoint(): string;
  };
  const client = new Client(options);
  return { origin: client.toJSON()["endpoint"], why: client.explainEndpoint() };
}

describe.each(services)("$id", (service) => {
  const { endpoints, regions } = service;
  const first = endpoints[0]?.site;
  const hostOf = (site: string, region?: string): string | undefined =>
    endpoints.find((entry) => entry.site === site && entry.region === region)?.host;

  test.each(regions.map(({ id }) => id))("%s has the host that the definitions give it, and says why", async (region) => {
    const { origin, why } = await endpointOf(service, { region });
    const listed = endpoints.filter((entry) => entry.region === region).map(({ site }) => site);
    const site = listed.length === 0 || listed.includes(first ?? "") ? first : listed[0];
    const host = hostOf(String(site)) ?? hostOf(String(site), region);
    expect(origin).toBe(`https://${String(host)}`);
    expect(why).toContain(`https://${String(host)}: `);
    expect(why).toContain(`site ${String(site)}`);
    expect(why).toContain(hostOf(String(site)) ? "one host for all its regions" : `this is that of ${region}`);
  });

  test("every documented host is reached by its site and region", async () => {
    for (const { site, region } of endpoints) {
      const { origin, why } = await endpointOf(service, { site, region: region ?? regions[0]?.id });
      expect(origin).toBe(`https://${String(hostOf(site) ?? hostOf(site, region))}`);
      expect(why).toContain(`option site says ${site}`);
    }
  });

  test("a region that nobody has heard of has a host", async () => {
    const { origin, why } = await endpointOf(service, { region: "xx-mars-9" });
    const nearest = hostOf(String(first));
    const pattern = String(endpoints[0]?.host).replace(String(endpoints[0]?.region), "xx-mars-9");
    expect(origin).toBe(`https://${nearest ?? pattern}`);
    expect(why).toContain(`site ${String(first)} is the default`);
    if (nearest === undefined) expect(why).toContain("none is documented for xx-mars-9");
  });
});

test("a new region of the finance zones does not go to the host that cannot serve it", async () => {
  const service = services.find(({ id }) => id === "tencent-redis/2018-04-12") ?? expect.fail();
  expect(await endpointOf(service, { region: "ap-beijing-fsi" })).toEqual({
    origin: "https://redis.ap-beijing-fsi.tencentcloudapi.com",
    why: expect.stringContaining(
      "region ap-beijing-fsi belongs to site finance, which has a host for each region; none is documented for ap-beijing-fsi, so it gets the like of the others. ap-beijing-fsi is no documented region",
    ) as string,
  });
});
