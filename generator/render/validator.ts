import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { condense } from "./condense.js";
import type { JsonSchema, ValidatorFile } from "./output.js";

// Ajv ships CommonJS: its default export is the function itself in Node, a namespace to the compiler.
const standaloneCode = standaloneModule as unknown as typeof standaloneModule.default;

/** What Ajv's code asks its own package for, by module: a function in the validator itself, so that it imports nothing. */
const ownFunctions: Readonly<Record<string, string>> = {
  // A surrogate pair is one character, as JSON Schema counts them.
  "ajv/dist/runtime/ucs2length": "(text){let length = 0;for(const _ of text)length++;return length;}",
};

/**
 * A printer of validators. It keeps one Ajv for all that share structures (one each would cost four times as long), and
 * what it has printed: a third of a service's validators are those of another action again.
 */
export function validatorPrinter(): (file: ValidatorFile) => string {
  // By identity: an emitter hands the same list to all validators of a side.
  const printers = new Map<readonly JsonSchema[], (file: ValidatorFile) => string>();
  return (file) => {
    const print = printers.get(file.shared) ?? printerFor(openEngine(file.shared));
    printers.set(file.shared, print);
    return print(file);
  };
}

function printerFor(engine: Ajv): (file: ValidatorFile) => string {
  const texts = new Map<string, string>();
  return (file) => {
    const { origin, schema } = file;
    const key = JSON.stringify([origin, schema]);
    const text = texts.get(key) ?? printValidator(file, engine);
    texts.set(key, text);
    return text;
  };
}

/** Without the meta-schema, whose compilation costs more than fifty validators: the schemas are an emitter's, not a stranger's. */
function openEngine(shared: readonly JsonSchema[]): Ajv {
  const checks = { strict: false, meta: false, validateSchema: false } as const;
  const engine = new Ajv({ allErrors: true, messages: false, ...checks, code: { source: true, esm: true } });
  for (const schema of shared) engine.addSchema(schema);
  return engine;
}

/** Ajv's standalone code for one schema, which imports nothing. */
function printValidator(file: ValidatorFile, engine: Ajv): string {
  const code = condense(standaloneCode(engine, engine.compile(file.schema)));
  return `// Generated from ${file.origin}. Do not edit.\n${exported(numberAnew(standingAlone(code, file)))}\n`;
}

/** Ajv asks for its helpers with `require`; ours are at hand. */
function standingAlone(code: string, file: ValidatorFile): string {
  const functions: string[] = [];
  const body = code.replaceAll(
    /const (\w+) = require\("([^"]+)"\)(?:\.default)?;/g,
    (_, name: string, module: string) => {
      const own = ownFunctions[module];
      if (!own) throw new Error(`${file.path}: Ajv asks for ${module}, which has no counterpart here.`);
      functions.push(`\nfunction ${name}${own}`);
      return "";
    },
  );
  return body.replace(/^"use strict";/, "").replace(/export default \w+;/, "") + functions.join("");
}

/** The first function is the validator. */
function exported(code: string): string {
  return code
    .replace("export const validate = validate0;", "")
    .replaceAll(/"(?:[^"\\]|\\.)*"|\bvalidate0\b/g, (text) => (text === "validate0" ? "validate" : text))
    .replace("function validate(", "export function validate(");
}

/**
 * Ajv numbers its names through the life of an instance; numbered by first appearance they depend on nothing
 * but the schema, whatever was printed before. String literals are passed over.
 */
function numberAnew(code: string): string {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  return code.replaceAll(
    /"(?:[^"\\]|\\.)*"|\b(validate|schema|func|pattern)(\d+)\b/g,
    (text, prefix: string | undefined) => {
      if (prefix === undefined) return text;
      const known = numbers.get(text);
      if (known) return known;
      const count = counts.get(prefix) ?? 0;
      counts.set(prefix, count + 1);
      const name = `${prefix}${count}`;
      numbers.set(text, name);
      return name;
    },
  );
}
