import checkName from "validate-npm-package-name";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, ServiceSpec, Spec, SpecFile } from "../load/spec.js";

/** What the world outside would refuse: the name of the package. */
export function packageName({ package: file }: Spec): Diagnostic[] {
  const { name } = file.data;
  const { validForNewPackages, errors = [], warnings = [] } = checkName(name);
  if (validForNewPackages) return [];
  const says = `npm would refuse a package of the name "${name}": ${[...errors, ...warnings].join("; ")}.`;
  return [error("package-name", file.place(["name"]), says)];
}

/** Keys whose value is the address of a page. */
const addressed: ReadonlySet<string> = new Set(["doc", "structuresDoc", "source"]);

/** Addresses that no browser would open. The schemas see to it that they begin with https://. */
export function addresses({ service, actions, structures, errors, changelog }: ServiceSpec): Diagnostic[] {
  const files = [service, ...actions, ...structures, errors, ...changelog].filter((file) => file !== undefined);
  return files.flatMap((file) => addressesIn(file.data, [], file));
}

function addressesIn(value: unknown, path: Path, file: SpecFile<unknown>): Diagnostic[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Diagnostic[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof inner !== "string") return addressesIn(inner, at, file);
    if (!addressed.has(key) || !inner.startsWith("https://") || isAddress(inner)) return [];
    return [
      error("bad-address", file.place(at), `"${inner}" is no address of a page: write it as a browser shows it.`),
    ];
  });
}

/** One host with a dot, and no sign that a browser would write in another way. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\s"<>\\^`{|}\p{Cc}]/u.test(text)) return false;
  const { hostname, username, password } = new URL(text);
  return /[^.]\.[^.]/u.test(hostname) && username === "" && password === "";
}
