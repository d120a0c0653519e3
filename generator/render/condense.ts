/**
 * Ajv's code with the same verdicts and findings in half the bytes: findings are made by a function and leave out
 * `schemaPath`, the path to a value is handed down by itself, and of the schema stays what is looked at. What has not the
 * form that is expected here stays as it is.
 */
export function condense(code: string): string {
  return [withShortFindings, withPathAlone, withoutSchemas, withShortTests].reduce((text, step) => step(text), code);
}

/** Adds a finding to those of a validator, which has no list before the first. */
const finder =
  "function found(errors, instancePath, keyword, params){errors ??= [];errors.push({instancePath, keyword, params});return errors;}";

const finding =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("\w+"),params:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;

function withShortFindings(code: string): string {
  const text = code.replaceAll(
    finding,
    (_, _name: string, path: string | undefined, keyword: string, params: string) =>
      `vErrors = found(vErrors, ${path ?? "instancePath"}, ${keyword}, ${params});`,
  );
  return text === code ? code : `${text}\n${finder}`;
}

/** Of what Ajv hands from function to function, only the path is used: no keyword of ours looks at parents. */
function withPathAlone(code: string): string {
  const text = code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replaceAll(/\{instancePath:((?:(?!parentData).)*?),parentData:[^{}]*?,rootData\}/g, "$1")
    .replaceAll(/\/\*# sourceURL=.*?\*\//g, "");
  return /\b(?:parentData|rootData)\b/.test(text) ? code : text;
}

const constant = /const (schema\d+) = ((?:"(?:[^"\\]|\\.)*"|[^";])*);/g;

/** The schemas themselves serve a finding's argument and a list of known names: both can replace them, which is also faster. */
function withoutSchemas(code: string): string {
  let text = code;
  for (const [statement, name = "", json = ""] of code.matchAll(constant)) {
    const schema: unknown = JSON.parse(json);
    const argument = new RegExp(`(?<=: )${name}((?:\\.\\w+|\\["[^"]*"\\])+)(?=\\})`, "g");
    const isKnown = new RegExp(`func\\d+\\.call\\(${name}((?:\\.\\w+)+), (\\w+)\\)`, "g");
    const without = text
      .replace(statement, "")
      .replaceAll(argument, (_, path: string) => JSON.stringify(memberAt(schema, path)))
      .replaceAll(isKnown, (_, path: string, key: string) =>
        Object.keys(memberAt(schema, path) ?? {})
          .map((known) => `${key} === ${JSON.stringify(known)}`)
          .join(" || "),
      );
    if (!new RegExp(`\\b${name}\\b`).test(without)) text = without;
  }
  return /\bfunc\d+\.call\(/.test(text)
    ? text
    : text.replaceAll(/const func\d+ = Object\.prototype\.hasOwnProperty;/g, "");
}

/** The member at a path as code writes it: `.properties["a-b"].enum`. */
function memberAt(value: unknown, path: string): unknown {
  const steps = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)].map(([, name, quoted]) => name ?? quoted ?? "");
  return steps.reduce<unknown>((at, step) => (Object(at) as Record<string, unknown>)[step], value); // a schema: JSON
}

const withShortTests = (code: string): string =>
  code.replaceAll(
    /\(typeof ([\w.[\]"]+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)/g,
    (_, value: string) => `Number.isInteger(${value})`,
  );
