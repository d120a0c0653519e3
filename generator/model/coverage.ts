import type { ActionModel, MemberModel, ServiceModel, StructureModel } from "./model.js";
import { allOutputs } from "./reach.js";

/** How much of a service is curated. */
export interface Coverage {
  readonly service: string;
  /** What service.yaml claims. */
  readonly complete: boolean;
  /** One row per category, in the service's order. */
  readonly categories: readonly CategoryCoverage[];
  readonly total: CategoryCoverage;
  readonly structures: MemberCoverage & { readonly structures: number };
  /** Everything that lacks something, by name. */
  readonly holes: readonly Hole[];
}

/** Of a set of members: how many say what. */
export interface MemberCoverage {
  readonly members: number;
  /** Members whose description says more than their name. */
  readonly described: Share;
  /** Members with a range, a length, a pattern, a number of items or a format. */
  readonly limits: number;
  /** Members with a value set. */
  readonly enums: number;
  /** Members that are marked sensitive. */
  readonly secrets: number;
  readonly errata: number;
}

export interface CategoryCoverage extends MemberCoverage {
  readonly category: string;
  readonly actions: number;
  readonly inputs: number;
  readonly required: number;
  readonly outputs: number;
  /** Actions with at least one example. */
  readonly examples: Share;
  /** Actions that list error codes; those that declare them unknown do not. */
  readonly errors: Share;
  readonly rateLimits: Share;
  /** Actions that declare their error codes or their rate limit unknown, as no available source says them. */
  readonly unknown: number;
  /** The oldest review of an action. */
  readonly reviewed: string | undefined;
}

export interface Share {
  readonly have: number;
  readonly of: number;
}

export interface Hole {
  readonly lacks: "description" | "example" | "error codes" | "rate limit";
  /** `DescribeInstances`, `DescribeInstances.input.Limit`, `InstanceSet.SizeUsed`. */
  readonly at: string;
}

/** A member and what to call it among the holes. */
interface Named {
  readonly at: string;
  readonly member: MemberModel;
}

/** Counts what the definitions of a service say, and names what they do not say. */
export function coverageOf(service: ServiceModel): Coverage {
  const { id, complete, categories, actions, structures } = service;
  return {
    service: id,
    complete,
    categories: categories.map((category) =>
      cover(
        category.id,
        actions.filter((action) => action.category === category.id),
      ),
    ),
    total: cover("total", actions),
    structures: { structures: structures.length, ...coverMembers(structures.flatMap(membersOf), structures) },
    holes: [...holesOfActions(actions), ...[...actions, ...structures].flatMap(membersOf).filter(isBare).map(bare)],
  };
}

function cover(category: string, actions: readonly ActionModel[]): CategoryCoverage {
  const inputs = actions.flatMap(({ input }) => input);
  return {
    category,
    actions: actions.length,
    inputs: inputs.length,
    required: inputs.filter(({ required }) => required).length,
    outputs: actions.flatMap(allOutputs).length,
    ...coverMembers(actions.flatMap(membersOf), actions),
    examples: share(actions, ({ examples }) => examples.length > 0),
    errors: share(actions, ({ errors }) => errors.length > 0),
    rateLimits: share(actions, ({ rateLimit }) => rateLimit !== undefined),
    unknown: actions.filter((action) => action.unknown.length > 0).length,
    reviewed: actions.map(({ reviewed }) => reviewed).sort()[0],
  };
}

function coverMembers(
  named: readonly Named[],
  owners: readonly { readonly errata: readonly string[] }[],
): MemberCoverage {
  const counted = (holds: (member: MemberModel) => boolean): number =>
    named.filter(({ member }) => holds(member)).length;
  return {
    members: named.length,
    described: share(named, (one) => !isBare(one)),
    limits: counted(({ constraints, format }) => Object.keys(constraints).length > 0 || format !== undefined),
    enums: counted((member) => member.enum !== undefined),
    secrets: counted(({ sensitive }) => sensitive),
    errata: owners.flatMap(({ errata }) => errata).length,
  };
}

function membersOf(owner: ActionModel | StructureModel): Named[] {
  const named = (members: readonly MemberModel[], side: string): Named[] =>
    members.map((member) => ({ at: `${owner.name}.${side}${member.name}`, member }));
  if (!("input" in owner)) return named(owner.members, "");
  return [...named(owner.input, "input."), ...named(allOutputs(owner), "output.")];
}

/** What the vendor states for no action of the service is missing from none; what is declared unknown is no oversight. */
function holesOfActions(actions: readonly ActionModel[]): Hole[] {
  const codes = actions.some(({ errors }) => errors.length > 0);
  const limits = actions.some(({ rateLimit }) => rateLimit !== undefined);
  return actions.flatMap(({ name, examples, errors, rateLimit, unknown }): Hole[] => [
    ...(examples.length === 0 ? [{ lacks: "example", at: name } as const] : []),
    ...(codes && errors.length === 0 && !unknown.includes("errors")
      ? [{ lacks: "error codes", at: name } as const]
      : []),
    ...(limits && rateLimit === undefined && !unknown.includes("rateLimit")
      ? [{ lacks: "rate limit", at: name } as const]
      : []),
  ]);
}

const bare = ({ at }: Named): Hole => ({ lacks: "description", at });

/** True of a description with no word that the name does not have: "Id of the instance." of InstanceId. */
function isBare({ member: { name, description } }: Named): boolean {
  const known = new Set([...wordsOf(name), ...fillers]);
  return wordsOf(description).every((word) => known.has(word));
}

const fillers = ["a", "an", "the", "of", "in", "for", "is", "this", "that"];

/** Words in small letters, without the s of a plural. */
function wordsOf(text: string): string[] {
  const words =
    text
      .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/s$/u, ""));
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return { have: items.filter(holds).length, of: items.length };
}
