import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median, time } from "./process.js";
import type { Project } from "./project.js";
import { say, verdict } from "./report.js";

/** How long the program's help may take, in starts of Node with nothing to do. */
const budget = 1.5;

/** The commands of the built package, as a shell starts them. True when the budget is kept. */
export function benchProgram({ folder }: Pick<Project, "folder">, rounds: number): boolean {
  const nothing = join(folder, "nothing.mjs");
  writeFileSync(nothing, "");
  const help = [join(folder, "generated/dist/bin.js"), "call", "--help"];
  // Of pairs, for the machine is as busy for one as for the other; of more than elsewhere, for both are short.
  const ratios = Array.from({ length: rounds * 3 }, () => {
    const bare = time(nothing).milliseconds;
    return time(...help).milliseconds / bare;
  });
  const kept = median(ratios) <= budget;
  say(
    `${median(ratios).toFixed(2).padStart(8)} × bare Node  ${verdict(kept, `≤ ${budget} ×`).padEnd(21)}start of call --help`,
  );
  return kept;
}
