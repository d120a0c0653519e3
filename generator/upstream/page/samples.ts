import type { RawExample } from "../examples.js";
import type { PageLine } from "./lines.js";
import type { PageProblem } from "./page.js";

interface Sample {
  readonly title: string;
  readonly line: number;
  readonly input: PageLine[];
  readonly output: PageLine[];
}

/** The examples of a page; a response that is no JSON, or a request that is neither a line nor JSON, is a problem. */
export function readSamples(lines: readonly PageLine[]): {
  readonly examples: readonly RawExample[];
  readonly problems: readonly PageProblem[];
} {
  const problems: PageProblem[] = [];
  const examples = samplesOf(lines).flatMap(({ title, line, input, output }): RawExample[] => {
    const [request, response] = [requestText(input), joined(output)];
    if (request === undefined || !isJson(response)) {
      const what = request === undefined ? "request" : "response";
      const at = (request === undefined ? input : output)[0]?.line ?? line;
      problems.push({ line: at, message: `the ${what} of the example "${title}" cannot be read; paste it whole.` });
      return [];
    }
    return [{ title, input: request, output: response }];
  });
  return { examples, problems };
}

/** The lines of each example, in two halves. Pages without headings have the two texts one behind the other. */
function samplesOf(lines: readonly PageLine[]): Sample[] {
  const samples: Sample[] = [];
  let half: "words" | "input" | "output" = "words";
  for (const one of lines) {
    const { text, line } = one;
    const title = /^(?:示例|Example) ?\d+(?: (?<title>.*))?$/u.exec(text)?.groups;
    if (title) samples.push({ title: title["title"] ?? "", line, input: [], output: [] });
    if (title || /^(?:输入示例|Input Example)$/iu.test(text)) half = title ? "words" : "input";
    else if (/^(?:输出示例|Output Example)$/iu.test(text)) half = "output";
    else {
      const isRequest = /^(?:POST|GET) \/|^https?:\/\/\S+\?Action=/u.test(text);
      if (isRequest && half === "words") half = "input";
      if (samples.length === 0) samples.push({ title: "", line, input: [], output: [] });
      const last = samples.at(-1);
      if (half === "input" && text.startsWith("{") && last && isWhole(last.input)) half = "output";
      if (half !== "words") last?.[half].push(one);
    }
  }
  return samples.filter(({ input, output }) => input.length + output.length > 0);
}

/** Whether a request needs no more lines: one in a line, or one whose body is closed. */
function isWhole(lines: readonly PageLine[]): boolean {
  const body = lines.findIndex(({ text }) => text.startsWith("{"));
  return body === -1 ? /^(?:https?:|GET)/u.test(lines[0]?.text ?? "") : isJson(joined(lines.slice(body)));
}

/** As the vendor's own examples have it: the request line, or a head and, below it, the body. */
function requestText(lines: readonly PageLine[]): string | undefined {
  const texts = lines.map(({ text }) => text);
  const [first = ""] = texts;
  if (/^https?:/u.test(first)) return texts.join("");
  if (!/^(?:POST|GET) /u.test(first)) return undefined;
  const body = texts.findIndex((text) => text.startsWith("{"));
  const head = (body === -1 ? texts : texts.slice(0, body)).join("\n");
  if (body === -1) return head;
  const json = joined(lines.slice(body));
  return isJson(json) ? `${head}\n\n${json}` : undefined;
}

/**
 * The lines as one text. A line that ends within a text in quotes was broken by the printer: at a blank where it is shorter
 * than the longest of them, in the middle of a word where it is not.
 */
function joined(lines: readonly PageLine[]): string {
  let inside = false;
  const open = lines.map(({ text }) => {
    for (let index = 0; index < text.length; index += 1)
      if (inside && text[index] === "\\") index += 1;
      else if (text[index] === '"') inside = !inside;
    return inside;
  });
  const width = Math.max(0, ...lines.map(({ text }, index) => (open[index] === true ? text.length : 0)));
  return lines
    .map(({ text }, index) => {
      if (index === lines.length - 1) return text;
      if (open[index] !== true) return `${text}\n`;
      return /[\w.,]$/u.test(text) && text.length < width ? `${text} ` : text;
    })
    .join("");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
