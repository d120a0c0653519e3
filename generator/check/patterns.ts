import { analyse } from "scslre";

/** A pattern as validators will use it, or why it cannot be used. */
type Pattern = { readonly regex: RegExp } | { readonly problem: "syntax" | "backtracking"; readonly because: string };

const known = new Map<string, Pattern>();

/**
 * Reads a pattern once. One that may take exponential time is never run, neither here nor by users: a value that almost
 * matches would block the process.
 */
export function patternOf(source: string): Pattern {
  const earlier = known.get(source);
  if (earlier !== undefined) return earlier;
  const pattern = read(source);
  known.set(source, pattern);
  return pattern;
}

function read(source: string): Pattern {
  let regex: RegExp;
  try {
    regex = new RegExp(source, "u");
  } catch (cause) {
    // `Invalid regular expression: /…/u: Unterminated group`: the last part is the reason.
    const because = cause instanceof Error ? cause.message.slice(cause.message.lastIndexOf(": ") + 2) : String(cause);
    return { problem: "syntax", because };
  }
  const report = analyse(regex).reports.find(({ exponential }) => exponential);
  if (report === undefined) return { regex };
  const parts = report.type === "Trade" ? [report.startQuant, report.endQuant] : [report.quant];
  return { problem: "backtracking", because: [...new Set(parts.map(({ raw }) => raw))].join(" and ") };
}
