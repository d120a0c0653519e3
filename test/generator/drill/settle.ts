import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The service that the drill is played on, and the release after which its three made-up ones come. */
export const drilled = { service: "tencent-redis/2018-04-12", last: 87 } as const;

/**
 * Takes what the vendor has really released since as a part of release 87, so that the made-up releases can follow
 * whatever spec/ has taken in by now. True when there was any.
 */
export function settle(root: string): boolean {
  const folder = join(root, "spec", drilled.service, "changelog");
  const later = readdirSync(folder).filter((name) => Number.parseInt(name, 10) > drilled.last);
  const changes = later.toSorted().map((name) => {
    const file = join(folder, name);
    const [, entries = ""] = /^changes:\n([^]*)$/mu.exec(readFileSync(file, "utf8")) ?? [];
    rmSync(file);
    return entries;
  });
  const last = join(folder, `${String(drilled.last).padStart(3, "0")}.yaml`);
  if (later.length > 0) writeFileSync(last, [readFileSync(last, "utf8"), ...changes].join(""));
  return later.length > 0;
}
