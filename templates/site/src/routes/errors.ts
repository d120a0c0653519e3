import type { APIRoute, GetStaticPaths } from "astro";
import { siteData, type Service } from "../data.js";

/** The codes of a service with what they mean, for the page that reads complaints and for whoever else wants them. */
export const getStaticPaths: GetStaticPaths = () =>
  siteData().services.map((service) => ({ params: { service: service.subpath }, props: { service } }));

export const GET: APIRoute<{ service: Service }> = ({ props: { service } }) => {
  const errors = service.errors.map(({ code, description, solution, retry }) => ({
    code,
    description,
    solution,
    retry,
  }));
  return new Response(JSON.stringify(errors), { headers: { "content-type": "application/json" } });
};
