import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceEntry } from "../../../generator/changelog/edit.js";
import { mappingAt } from "../../../generator/changelog/yaml.js";
import { loadSpec } from "../../../generator/load/index.js";
import type { ChangeYaml, ServiceSpec } from "../../../generator/load/spec.js";

/** Takes the definitions of a project back to a vendor release: what was added since is gone, and what names it. */
export async function rewind(root: string, id: string, release: number): Promise<void> {
  const { spec } = await loadSpec(root);
  const service = spec.services.find((one) => one.id === id);
  if (service === undefined) throw new Error(`There is no service ${id}.`);
  const last = service.changelog.findIndex(({ data }) => data.release === release);
  const later = service.changelog.slice(last + 1).filter(({ file }) => !file.endsWith("/prose.yaml"));
  for (const { file } of later) rmSync(join(root, file));
  const added = later.flatMap(({ data }) => data.changes.filter(({ add }) => add !== undefined));
  const names = (kind: string, of?: string): Set<string> =>
    new Set(
      added.filter((change) => change.add === kind && change.of === of).flatMap((change: ChangeYaml) => change.names),
    );
  const gone = { actions: names("action"), structures: names("structure") };
  for (const { file, data } of service.actions)
    if (gone.actions.has(data.action)) rmSync(join(root, file));
    else edit(root, file, (text) => withoutMembers(text, names("input", data.action), names("output", data.action)));
  for (const { file, data } of service.structures)
    if (gone.structures.has(data.structure)) rmSync(join(root, file));
    else edit(root, file, (text) => without(text, "members", names("member", data.structure)));
  dropExplanations(root, service, gone);
}

function edit(root: string, file: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, file), "utf8");
  const after = change(before);
  if (after !== before) writeFileSync(join(root, file), after);
}

function without(text: string, section: string, names: ReadonlySet<string>): string {
  const kept = [...names].reduce((edited, name) => replaceEntry(edited, [section], name, () => ""), text);
  const isEmpty = names.size > 0 && (mappingAt(kept, [section])?.entries.length ?? 0) === 0;
  return isEmpty ? replaceEntry(kept, [], section, () => "") : kept;
}

/** An action without inputs and outputs: its paging, its waits and its examples do not name them either. */
function withoutMembers(text: string, inputs: ReadonlySet<string>, outputs: ReadonlySet<string>): string {
  let edited = without(without(text, "input", inputs), "output", outputs);
  const paginate = mappingAt(edited, ["paginate"]) && /^paginate: .*$/mu.exec(edited)?.[0];
  if (paginate !== undefined && [...inputs].some((name) => paginate.includes(name)))
    edited = replaceEntry(edited, [], "paginate", () => "");
  edited = edited.replaceAll(
    /^(?<key>wait|poll): \{ id: (?<id>\w+), fallback: (?<older>\w+),/gmu,
    (line, key: string, id: string, older: string) =>
      inputs.has(id) || outputs.has(id) ? `${key}: { id: ${older},` : line,
  );
  const wait = /^wait: \{ id: (?<id>\w+),/mu.exec(edited)?.groups?.["id"];
  if (wait !== undefined && outputs.has(wait)) edited = replaceEntry(edited, [], "wait", () => "");
  const sides = [["request", inputs] as const, ["response", outputs] as const];
  for (let index = 0; index < 10; index += 1)
    for (const [side, names] of sides)
      for (const name of names)
        if (mappingAt(edited, ["examples", String(index), side]) !== undefined)
          edited = withoutFlow(edited, ["examples", String(index), side], name);
  return edited;
}

/** In `{ a: 1, b: 2 }` the comma goes, too. */
function withoutFlow(text: string, path: readonly string[], name: string): string {
  const mapping = mappingAt(text, path);
  const entry = mapping?.entries.find(({ key }) => key === name);
  if (!mapping || !entry) return text;
  if (!mapping.flow) return replaceEntry(text, path, name, () => "");
  const cut = text.slice(0, entry.start) + text.slice(entry.end).replace(/^, /u, "");
  return cut.replace(/, \}/u, " }");
}

/** Explanations of differences that are about what is gone. */
function dropExplanations(root: string, service: ServiceSpec, gone: { readonly actions: ReadonlySet<string> }): void {
  const { upstream } = service;
  if (upstream === undefined) return;
  edit(root, upstream.file, (text) =>
    text
      .split(/(?=^ {2}- at: )/mu)
      .filter((entry) => !gone.actions.has(/^ {2}- at: (?<name>\w+)$/mu.exec(entry)?.groups?.["name"] ?? ""))
      .join(""),
  );
}
