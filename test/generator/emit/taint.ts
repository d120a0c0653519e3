import { buildModel } from "../../../generator/model/build.js";
import { loadSpec } from "../../../generator/load/index.js";
import type { Spec } from "../../../generator/load/spec.js";
import type { Model } from "../../../generator/model/model.js";
import { make, type Package } from "../../../generator/pipeline.js";
import { replay } from "../../../generator/timeline/index.js";
import type { Fixture } from "../pipeline/project.js";
import { projectOf } from "../pipeline/project.js";

/** What no page and no module may run, show as markup or take for its own syntax. */
export const mark = "PWNED";

/** Ends whatever a text can stand in, and says what it could do there. */
export const payloads = [
  `*/ ${mark}(); /* "; ${mark}(); " '; ${mark}(); ' \`; ${mark}(); \${${mark}()} \\`,
  `</script><script>${mark}()</script><img src=x onerror=${mark}()> --> <b>${mark}</b> {{${mark}}} | ${mark}`,
  `[${mark}](javascript:${mark}()) ![${mark}](data:text/html,${mark}) <javascript:${mark}()> ]( ${mark}`,
  `\n\n# ${mark}\n\n---\n\`\`\`\n${mark}()\n~~~\n\nimport ${mark} from "x";\n\n    ${mark}\n\n* ${mark}`,
  `\u2028${mark}();\u2029 @deprecated ${mark} \u202e`,
] as const;

/** Keys whose values are names that other definitions, or tables of the generator, refer to; a schema holds each to a pattern or a list. */
const names = new Set([
  ...[
    "action",
    "structure",
    "as",
    "at",
    "auth",
    "category",
    "client",
    "code",
    "codes",
    "errors",
    "type",
    "enum",
    "format",
  ],
  ...[
    "effect",
    "protocol",
    "vendor",
    "site",
    "region",
    "regions",
    "id",
    "subpath",
    "guide",
    "service",
    "task",
    "method",
    "path",
  ],
  ...[
    "location",
    "style",
    "items",
    "total",
    "offset",
    "limit",
    "page",
    "size",
    "marker",
    "next",
    "row",
    "key",
    "payload",
  ],
  ...["date", "published", "reviewed", "checked", "documented", "since", "release", "class", "rule", "retry", "source"],
  ...["of", "names", "add", "remove", "deprecate", "modify", "replacedBy", "from", "to", "same", "unknown", "fallback"],
  ...["wait", "poll", "paginate", "protocolOptions", "permission", "status", "pattern", "timezone", "scope", "bump"],
]);

/** Every text of a definition with the payload behind it; names stay what they are. */
function tainted(value: unknown, payload: string, key: string): unknown {
  if (typeof value === "string") return names.has(key) ? value : value + payload;
  if (Array.isArray(value)) return value.map((item: unknown) => tainted(item, payload, key));
  if (typeof value !== "object" || value === null) return value;
  if (["wait", "poll", "paginate", "protocolOptions"].includes(key)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, taintedAt(value, name, item, payload)]));
}

/** The name of the package is a text, the names of constants are held to a pattern. */
function taintedAt(owner: object, name: string, item: unknown, payload: string): unknown {
  if (name === "name") return "repository" in owner ? tainted(item, payload, "text") : item;
  return tainted(item, payload, name);
}

/** Spec files are a `data` beside what says where it is. */
function taintedSpec(value: unknown, payload: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => taintedSpec(item, payload));
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  if ("data" in value && "file" in value) return { ...value, data: tainted(value.data, payload, "") };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, taintedSpec(item, payload)]));
}

/** The package of fixtures whose every text is hostile, past all checks: as if nobody had looked. */
export async function taintedPackage(payload: string, ...fixtures: readonly Fixture[]): Promise<Package> {
  const root = projectOf(...fixtures);
  return make(root, { model: await taintedModel(root, payload) }, () => undefined);
}

/** What a project defines, with every text hostile. */
export async function taintedModel(root: string, payload: string): Promise<Model> {
  const { spec } = await loadSpec(root);
  const hostile = taintedSpec(spec, payload) as Spec; // of the same shape
  const timelines = new Map(hostile.services.map((service) => [service.id, replay(service).timeline]));
  return buildModel(hostile, timelines);
}
