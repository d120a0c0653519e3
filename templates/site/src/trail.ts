import { pageAddress } from "./addresses.js";
import { siteData, type Action, type Service } from "./data.js";

/** The way from the start page to a page, and what its title should say beside its name. */
export interface Trail {
  readonly steps: readonly { readonly label: string; readonly href: string }[];
  readonly deprecated: boolean;
  readonly effect?: Action["effect"];
  /** The page is about one thing of the API, whose name is code. */
  readonly isName: boolean;
}

/** Where a page is. */
export function trailOf(id: string, base: string): Trail {
  const [folder = "", kind, name] = id.split("/");
  const service = siteData().services.find(({ subpath }) => subpath === folder);
  if (!service) return { steps: [], deprecated: false, isName: false };
  const overview = pageAddress(base, folder);
  const step = (label: string, hash: string): Trail["steps"][number] => ({ label, href: overview + hash });
  const start = { label: "Reference", href: base };
  const home = step(service.title, "");
  if (!kind) return { steps: [start], deprecated: Boolean(service.deprecated), isName: false };
  if (kind === "actions") return actionTrail(service, name, home, step);
  if (kind === "structures" || kind === "tables")
    return {
      steps: [home, step(kind === "tables" ? "Tables" : "Structures", `#${kind}`)],
      deprecated: service.structures.some((structure) => structure.name === name && structure.deprecated),
      isName: true,
    };
  return { steps: [home], deprecated: false, isName: false };
}

function actionTrail(
  { actions, categories }: Service,
  name: string | undefined,
  home: Trail["steps"][number],
  step: (label: string, hash: string) => Trail["steps"][number],
): Trail {
  const action = actions.find((candidate) => candidate.name === name);
  const category = categories.find(({ id }) => id === action?.category);
  return {
    steps: [home, ...(category ? [step(category.title, `#category-${category.id}`)] : [])],
    deprecated: Boolean(action?.deprecated),
    ...(action ? { effect: action.effect } : {}),
    isName: true,
  };
}
