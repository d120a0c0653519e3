import type { StarlightRouteData } from "@astrojs/starlight/route-data";
import { pageAddress } from "./addresses.js";
import { servicesInOrder, type Service, type SiteData } from "./data.js";
import { lists } from "./reading-order.js";

type Entry = StarlightRouteData["sidebar"][number];
type Link = Extract<Entry, { type: "link" }>;
type Group = Extract<Entry, { type: "group" }>;

/** Where the reader is, and what there is to go to. */
export interface Place {
  readonly base: string;
  /** Id of the page. */
  readonly id: string;
  /** Ids of all pages with their titles. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * The side bar of one page: the guides, every service as a link, and below the reader's own service all that it has.
 * The other services stay closed, for four services on each page would outweigh the page.
 */
export function sidebarOf(data: SiteData, place: Place): Entry[] {
  const services = servicesInOrder(data);
  return [
    ...guides(place),
    ...services.map((service) =>
      isInside(place.id, service.subpath)
        ? group(service.title, [...listLinks(service, place), ...contents(service, place)], {
            deprecated: service.deprecated,
          })
        : link(place, service.subpath, service.title, { deprecated: service.deprecated }),
    ),
  ];
}

const isInside = (id: string, folder: string): boolean => id === folder || id.startsWith(`${folder}/`);

function guides(place: Place): Entry[] {
  const ids = [...place.pages.keys()].filter((id) => id.startsWith("guides/"));
  if (ids.length === 0) return [];
  const links = ids.map((id) => link(place, id, place.pages.get(id) ?? id));
  return [group("Guides", links, { collapsed: !place.id.startsWith("guides/") })];
}

const listLinks = ({ subpath }: Service, place: Place): Link[] => [
  link(place, subpath, "Overview"),
  ...lists.flatMap(([page, label]) => {
    const id = `${subpath}/${page}`;
    return place.pages.has(id) ? [link(place, id, label)] : [];
  }),
];

function contents(service: Service, place: Place): Group[] {
  const { subpath, categories, actions, structures, tables = [] } = service;
  const named = (folder: string, items: readonly Named[]): Link[] =>
    items.map(({ name, title, deprecated }) =>
      // Where all is deprecated, the badge of the service says it.
      link(place, `${subpath}/${folder}/${name}`, name, {
        deprecated: deprecated && !service.deprecated,
        ...(title ? { title } : {}),
      }),
    );
  const groups = [
    ...categories.map(({ id, title }) => ({
      title,
      links: named(
        "actions",
        actions.filter(({ category }) => category === id),
      ),
    })),
    { title: "Structures", links: named("structures", structures) },
    { title: "Tables", links: named("tables", tables) },
  ];
  return groups.flatMap(({ title, links }) => (links.length > 0 ? [group(title, links, { collapsed: true })] : []));
}

interface Named {
  readonly name: string;
  readonly title?: string;
  readonly deprecated?: unknown;
}

interface Look {
  readonly deprecated?: unknown;
  readonly title?: string;
}

function link({ base, id }: Place, to: string, label: string, { deprecated, title }: Look = {}): Link {
  return {
    type: "link",
    label,
    href: pageAddress(base, to),
    isCurrent: to === id,
    badge: deprecated ? badge : undefined,
    attrs: title ? { title } : {},
  };
}

function group(
  label: string,
  entries: Entry[],
  { deprecated, collapsed = false }: { deprecated?: unknown; collapsed?: boolean },
): Group {
  return { type: "group", label, entries, collapsed, badge: deprecated ? badge : undefined };
}

const badge = { text: "deprecated", variant: "caution", class: "deprecated" } as const;
