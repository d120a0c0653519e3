import type { ServiceModel } from "../../model/model.js";

/** `release 107 of 2026-08-07, checked 2026-09-15`: what the definitions are current with, where somebody has looked. */
export function currencyOf({ releases, checked }: ServiceModel): string | undefined {
  if (checked === undefined) return undefined;
  const newest = releases.findLast(({ source }) => source === undefined);
  const name = newest?.number ?? newest?.version;
  const day = newest?.published.slice(0, "YYYY-MM-DD".length);
  if (day === undefined) return `page, checked ${checked}`;
  return `${name === undefined ? "changes" : `release ${name}`} of ${day}, checked ${checked}`;
}

/** An endpoint of shields.io: a badge of what a service is current with. */
export const currencyBadge = (service: ServiceModel, currency: string): Readonly<Record<string, unknown>> => ({
  schemaVersion: 1,
  label: `${service.subpath} current with`,
  message: currency,
  color: "brightgreen",
});
