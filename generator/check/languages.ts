import { JS, NFA, isDisjointWith } from "refa";

/** Characters that a text may have. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** Beyond that, a machine that counts characters costs more than the answer is worth. */
const longest = 200;

/**
 * Whether a text can match all of the patterns and have such a length. Undefined where that
 * cannot be decided: a pattern that looks around or back, or one that is not anchored at both ends.
 */
export function allow(patterns: readonly string[], { least, most }: Lengths): boolean | undefined {
  const counted = least === 0 && most > longest ? [] : lengthPattern(least, most);
  const machines = [...patterns, ...counted].flatMap((pattern) => machineOf(pattern) ?? []);
  const [first, ...others] = machines;
  if (first === undefined) return undefined;
  try {
    // In pairs: a contradiction of three that no two of them have is rare, and what is found is always one.
    const clash = machines.some((one, at) =>
      machines.slice(at + 1).some((other) => isDisjointWith(one, other, 10_000)),
    );
    return clash ? false : others.length > 0 ? true : !first.isEmpty;
  } catch {
    return undefined;
  }
}

const lengthPattern = (least: number, most: number): string[] =>
  least > longest ? [] : [most > longest ? `^[^]{${least},}$` : `^[^]{${least},${most}}$`];

const known = new Map<string, NFA | undefined>();

function machineOf(pattern: string): NFA | undefined {
  if (!known.has(pattern)) known.set(pattern, built(pattern));
  return known.get(pattern);
}

function built(pattern: string): NFA | undefined {
  const [, inner] = /^\^([^]*)\$$/u.exec(pattern) ?? [];
  if (inner === undefined) return undefined;
  try {
    // Without the anchors; as a group, a bar among alternatives that end in one of them does not parse.
    const parser = JS.Parser.fromLiteral({ source: `(?:${inner})`, flags: "u" });
    const { expression, maxCharacter } = parser.parse({ assertions: "throw", backreferences: "throw" });
    return NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(10_000));
  } catch {
    return undefined;
  }
}
