import { compareVersions } from "../diff/index.js";
import type { Change } from "../diff/change.js";
import type { Override } from "../diff/overrides.js";
import { specPlaces } from "../diff/places.js";
import { readCommitted } from "../committed.js";
import { read } from "../pipeline.js";
import type { Reading } from "../reading.js";
import { addressFile, lostAddresses as lostSince, presentAddresses } from "../release/addresses.js";
import { carryOut } from "../release/carry-out.js";
import {
  changedFiles,
  checkoutSpec,
  fileAt,
  gatherFacts,
  releasedAt,
  type Facts,
  type Released,
} from "../git/index.js";
import { lastVersionOf, obstaclesOf } from "../release/ready.js";
import { planRelease, type Plan, type Wishes } from "../release/plan.js";
import { recordOf } from "../release/record.js";
import type { ReleaseYaml } from "../load/spec.js";
import { failureOf } from "./failure.js";
import { generate } from "./generate.js";
import { exitCodes, report, type ExitCode, type Terminal } from "./terminal.js";
import { documentOf } from "./versions.js";

export interface ReleaseOptions extends Wishes {
  readonly dryRun?: boolean;
  /** Asks no remote. */
  readonly offline?: boolean;
  /** False skips `npm test`. */
  readonly test?: boolean;
  /** Day of the release; today by default. */
  readonly date?: string;
}

type Model = NonNullable<Reading["model"]>;

/** What a release starts from. */
interface Start {
  readonly model: Model;
  readonly tag: string | undefined;
  readonly changes: readonly Change[];
  readonly files: number;
  /** Addresses of the reference that the last version had and this one has not. */
  readonly lostAddresses: readonly string[];
}

/** Computes the next version from what changed since the last one, records it, regenerates, checks, commits and tags. */
export async function release(root: string, options: ReleaseOptions, terminal: Terminal): Promise<ExitCode> {
  const facts = await gatherFacts(root, options);
  if (typeof facts === "string") return stop(exitCodes.usage, facts, terminal);
  const reasons = reasonsAgainst(facts);
  // Of half a history no plan can be made; what else is wrong hinders the release, and not a look at it.
  const [first] = options.dryRun === true && !facts.shallow ? [] : reasons;
  if (first !== undefined) return stop(exitCodes.refused, reasons.join("\n"), terminal);
  const start = await startOf(root, facts, terminal);
  if (typeof start === "number") return start;
  const plan = planRelease({ ...start, stated: start.model.package.version }, options);
  if (typeof plan === "string") return stop(exitCodes.usage, plan, terminal);
  if (plan === undefined) return nothing(start.tag ?? "", terminal);
  const record = recordOf(plan, start.changes, recordFacts(start.model, options));
  tell(plan, record, terminal);
  const { lostAddresses } = start;
  tellLost(lostAddresses, terminal);
  if (options.dryRun) return dryRun({ ...plan, lostAddresses }, record, { reasons, dirty: facts.changes }, terminal);
  const outcome = await carryOut(root, record, {
    test: options.test !== false,
    regenerate: (check) => generate(root, { check }, quiet(terminal)),
    say: (text) => terminal.say(text),
  });
  terminal.done();
  if ("problem" in outcome) return stop(codeOf(outcome.cause), outcome.problem, terminal);
  terminal.answer({ ok: true, ...plan, lostAddresses, record, commit: outcome.commit, tag: outcome.tag });
  terminal.say(`Tagged ${outcome.tag}. \`git push --follow-tags\` hands it to the workflow that publishes.`);
  return exitCodes.ok;
}

/** Of a release that something other than a finding stopped; a bug is thrown. */
function codeOf(cause: unknown): ExitCode {
  if (cause === undefined) return exitCodes.findings;
  const failure = failureOf(cause);
  if (failure === undefined) throw new Error("A release stopped half-way.", { cause });
  return failure.code;
}

/** Everything that keeps this clone from releasing. */
function reasonsAgainst(facts: Facts): string[] {
  const { changes } = facts;
  const named = `${changes.slice(0, 5).join(", ")}${changes.length > 5 ? ", …" : ""}`;
  return [
    ...(changes.length > 0
      ? [
          `The tree has changes that are not committed: ${named}. Commit or stash them first; --dry-run looks all the same.`,
        ]
      : []),
    ...obstaclesOf(facts),
  ];
}

function stop(code: ExitCode, message: string, terminal: Terminal): ExitCode {
  terminal.done();
  terminal.complain(message);
  terminal.answer({ ok: false, problem: message });
  return code;
}

function nothing(tag: string, terminal: Terminal): ExitCode {
  terminal.answer({ ok: true, version: null });
  terminal.say(`Nothing changed since ${tag}: there is nothing to release.`);
  return exitCodes.ok;
}

/** The answers of a part are not those of the whole. */
const quiet = (terminal: Terminal): Terminal => ({ ...terminal, answer: () => undefined });

async function startOf(root: string, facts: Facts, terminal: Terminal): Promise<Start | ExitCode> {
  const reading = await read(root, terminal.stage);
  report(terminal, reading);
  const { model } = reading;
  if (!model) return stop(exitCodes.findings, "The definitions have errors; nothing is released.", terminal);
  const last = lastVersionOf(facts);
  if (last === undefined) return { model, tag: undefined, changes: [], files: 0, lostAddresses: [] };
  const tagged = { tag: `v${last}`, revision: `v${last}` };
  const released = facts.records.includes(last) ? await releasedAt(root, last) : tagged;
  if (typeof released === "string") return stop(exitCodes.findings, released, terminal);
  const { tag, revision } = released;
  const changes = await changesSince(root, released, reading, model, terminal);
  if (typeof changes === "string") return stop(exitCodes.findings, changes, terminal);
  const files = await changedFiles(root, revision);
  if (typeof files === "string") return stop(exitCodes.findings, files, terminal);
  const before = (await fileAt(root, revision, addressFile)) ?? "";
  return { model, tag, changes, files, lostAddresses: lostSince(before, presentAddresses(root)) };
}

async function changesSince(
  root: string,
  { tag, revision }: Released,
  now: Reading,
  model: Model,
  terminal: Terminal,
): Promise<Change[] | string> {
  const checkout = await checkoutSpec(root, revision);
  if (typeof checkout === "string") return checkout;
  try {
    const then = await readCommitted(checkout.root, terminal.stage);
    terminal.done();
    report(terminal, then);
    if (!then.model) return `The definitions of ${tag} cannot be read, so what changed since cannot be told.`;
    const overrides: readonly Override[] = now.spec.rules?.data.overrides ?? [];
    const [before, after] = [documentOf(then.model), documentOf(model)];
    return compareVersions(
      { document: before, title: tag, presence: false, places: specPlaces(then.spec, `${tag}:`) },
      { document: after, title: "now", presence: false, places: specPlaces(now.spec) },
      overrides,
    );
  } finally {
    checkout.remove();
  }
}

function recordFacts({ services }: Model, { date = new Date().toISOString().slice(0, 10) }: ReleaseOptions) {
  return {
    date,
    services: services.map(({ title, version }) => `${title} ${version}`),
    docOf: (id: string, name: string) =>
      services.find((service) => service.id === id)?.actions.find((action) => action.name === name)?.doc,
  };
}

function tell({ version, reasons }: Plan, { changes = [] }: ReleaseYaml, terminal: Terminal): void {
  terminal.done();
  terminal.say(`Version ${version}`);
  for (const reason of reasons) terminal.say(`  ${reason}`);
  let heading = "";
  for (const { service, of, text, todo } of changes) {
    const owner = of === service ? of : `${service} ${of}`;
    if (owner !== heading) terminal.say(`\n${owner}`);
    heading = owner;
    terminal.say(`  ${text}${todo === undefined ? "" : `\n  Do: ${todo}`}`);
  }
}

/** Whoever has linked to these finds nothing there any more. */
function tellLost(addresses: readonly string[], terminal: Terminal): void {
  if (addresses.length === 0) return;
  terminal.say("\nThe reference loses these addresses, and links from outside to them break:");
  for (const address of addresses) terminal.say(`  ${address}`);
}

function dryRun(
  plan: Plan & Pick<Start, "lostAddresses">,
  record: ReleaseYaml,
  { reasons, dirty }: { readonly reasons: readonly string[]; readonly dirty: readonly string[] },
  terminal: Terminal,
): ExitCode {
  const { version } = plan;
  terminal.answer({ ok: reasons.length === 0, dryRun: true, ...plan, record, dirty, refused: reasons });
  terminal.say(
    `\nWould write spec/releases/${version}.yaml and the version in spec/package.yaml, regenerate, run the checks, commit and tag v${version}.`,
  );
  for (const reason of reasons) terminal.say(`It would refuse now: ${reason}`);
  return exitCodes.ok;
}
