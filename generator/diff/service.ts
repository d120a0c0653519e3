import { compareActions, pairActions } from "./actions.js";
import type { Context } from "./context.js";
import { compareDeprecation } from "./deprecation.js";
import type { EndpointDocument, ReleaseDocument, ServiceDocument } from "./document.js";
import { compareEnums, pairEnums } from "./enums.js";
import { compareErrors } from "./errors.js";
import { same, valueText, type Finding, type Subject } from "./finding.js";
import { leftovers } from "./leftovers.js";
import type { Pairing } from "./pair.js";
import { compareStructures, pairStructures } from "./structures.js";
import type { RuleId } from "./rules/index.js";

const judged: readonly string[] = [
  ...["id", "client", "subpath", "protocol", "version", "deprecated", "regions", "endpoints", "actions", "structures"],
  ...["enums", "errors", "releases"],
];

/** Two versions of one service, in the order: the whole, actions, structures, value sets, errors, the vendor's changelog. */
export function compareService(before: ServiceDocument, after: ServiceDocument, presence: boolean): Finding[] {
  const structures = pairStructures(before, after, presence);
  const enums = pairEnums(before, after);
  const names = { structures: newNames(structures), enums: newNames(enums) };
  const actions = pairActions(before, after, names.structures, presence);
  const context: Context = { before, after, presence, actions: newNames(actions), ...names };
  const subject: Subject = { kind: "service", name: after.id };
  return [
    ...identity(subject, before, after),
    ...compareRegions(before.regions ?? [], after.regions ?? []),
    ...compareEndpoints(before.endpoints ?? [], after.endpoints ?? []),
    ...compareDeprecation("service-deprecated", subject, before, after),
    ...leftovers(subject, before, after, judged),
    ...compareActions(actions, context),
    ...compareStructures(structures, context),
    ...compareEnums(enums, context),
    ...compareErrors(before.errors ?? [], after.errors ?? []),
    ...compareReleases(before.releases ?? [], after.releases ?? []),
  ];
}

const newNames = <Item extends { readonly name: string }>({ pairs }: Pairing<Item>): ReadonlyMap<string, string> =>
  new Map(pairs.map(({ before, after }) => [before.name, after.name]));

/** An older file may not say its client and its path yet; that is no change. */
function identity(subject: Subject, before: ServiceDocument, after: ServiceDocument): Finding[] {
  const rows: readonly (readonly [RuleId, string | undefined, string | undefined])[] = [
    ["client-renamed", before.client, after.client],
    ["import-renamed", before.subpath, after.subpath],
    ["protocol-changed", before.protocol, after.protocol],
    ["api-version-changed", before.version, after.version],
  ];
  return rows
    .filter(([, old, now]) => old !== undefined && now !== undefined && old !== now)
    .map(([rule, old, now]) => ({ rule, subject, before: valueText(old), after: valueText(now) }));
}

function compareRegions(before: readonly string[], after: readonly string[]): Finding[] {
  const subject = (name: string): Subject => ({ kind: "region", name });
  return [
    ...before
      .filter((region) => !after.includes(region))
      .map((region): Finding => ({ rule: "region-removed", subject: subject(region) })),
    ...after
      .filter((region) => !before.includes(region))
      .map((region): Finding => ({ rule: "region-added", subject: subject(region) })),
  ];
}

/** Hosts are known by the site and region that they serve. */
function compareEndpoints(before: readonly EndpointDocument[], after: readonly EndpointDocument[]): Finding[] {
  const key = ({ site, region }: EndpointDocument): string => (region === undefined ? site : `${site} ${region}`);
  const hosts = (list: readonly EndpointDocument[]): Map<string, string> =>
    new Map(list.map((entry) => [key(entry), entry.host]));
  const [old, now] = [hosts(before), hosts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Finding[] => {
    const subject: Subject = { kind: "endpoint", name };
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is) return [];
    if (was === undefined) return [{ rule: "endpoint-added", subject, after: valueText(is) }];
    if (is === undefined) return [{ rule: "endpoint-removed", subject, before: was }];
    return [{ rule: "endpoint-changed", subject, before: was, after: is }];
  });
}

function compareReleases(before: readonly ReleaseDocument[], after: readonly ReleaseDocument[]): Finding[] {
  const key = ({ number, published }: ReleaseDocument): string => String(number ?? published.slice(0, 10));
  const old = new Map(before.map((release) => [key(release), release]));
  const now = new Map(after.map((release) => [key(release), release]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Finding[] => {
    const subject: Subject = { kind: "release", name };
    if (!old.has(name))
      return [{ rule: "release-recorded", subject, after: now.get(name)?.published.slice(0, 10) ?? "" }];
    return same(old.get(name), now.get(name)) ? [] : [{ rule: "release-rewritten", subject }];
  });
}
