import { matcherOf } from "../filter-query.js";
import { part } from "./dom.js";

/** Something that is shown or hidden: an entry, or a line of one. */
interface Part {
  readonly element: HTMLElement;
  readonly text: string;
  readonly kind: string;
}

interface Entry {
  readonly element: HTMLElement;
  /** The entry itself, where it is not divided. */
  readonly parts: readonly Part[];
}

interface List {
  readonly entries: readonly Entry[];
  /** What the entries call by name. */
  readonly names: ReadonlySet<string>;
}

/**
 * The form that narrows a list down. What the reader asks for is in the address (`?q=…&kind=…`), so that a link or a
 * reload shows the same; a link to something hidden shows everything again.
 */
class PageFilter extends HTMLElement {
  private readonly form = part(this, "form", HTMLFormElement);
  private readonly input = part(this, "input[name=q]", HTMLInputElement);
  private readonly button = part(this, "button", HTMLButtonElement);
  private list: List | undefined;

  connectedCallback(): void {
    this.form.addEventListener("input", () => this.apply());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.button.addEventListener("click", () => this.clear());
    this.form.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.isActive()) this.clear();
    });
    this.form.addEventListener("focusin", () => this.offerNames(), { once: true });
    for (const change of ["popstate", "hashchange"]) addEventListener(change, () => this.read());
    this.read();
  }

  /** Read from the page when it is first asked for: most readers of a long page never filter it. */
  private readonly listed = (): List => (this.list ??= listOf(document));

  private offerNames(): void {
    const offered = this.listed().entries.flatMap(({ element }) =>
      codes(element, "h3 code, a:not([href*='#']) > code"),
    );
    const options = [...new Set(offered)].sort().map((name) => new Option("", name));
    this.form.querySelector("datalist")?.replaceChildren(...options);
  }

  /** Takes from the address what to show. */
  private read(): void {
    const wanted = new URLSearchParams(location.search);
    this.input.value = wanted.get("q") ?? "";
    const kinds = new Set(wanted.getAll("kind"));
    for (const box of this.boxes()) box.checked = kinds.has(box.value);
    // As it comes, the page shows everything, with its counts.
    if (this.list || this.isActive()) this.show();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    this.form.reset();
    this.apply();
    target.scrollIntoView();
  }

  private clear(): void {
    this.form.reset();
    this.apply();
    this.input.focus();
  }

  /** Shows what the form says, and writes it into the address. */
  private apply(): void {
    this.show();
    const wanted = new URLSearchParams();
    if (this.words()) wanted.set("q", this.words());
    for (const kind of this.kinds()) wanted.append("kind", kind);
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const hash = target?.closest("[hidden]") ? "" : location.hash;
    history.replaceState(history.state, "", `?${wanted.toString()}`.replace(/^\?$/, location.pathname) + hash);
  }

  private show(): void {
    const matches = matcherOf(this.words(), this.listed().names);
    const kinds = this.kinds();
    const counts = new Map<string, number>();
    let shown = 0;
    for (const { element, parts } of this.listed().entries) {
      const found = parts.filter(({ text }) => matches(text));
      const left = found.filter(({ kind }) => kinds.size === 0 || kinds.has(kind));
      for (const one of parts) one.element.hidden = !left.includes(one);
      element.hidden = left.length === 0;
      shown += this.count(left);
      for (const kind of new Set(found.map((one) => one.kind)))
        counts.set(kind, (counts.get(kind) ?? 0) + this.count(found.filter((one) => one.kind === kind)));
    }
    for (const box of this.boxes())
      box.parentElement?.querySelector("b")?.replaceChildren(String(counts.get(box.value) ?? 0));
    this.tell(shown);
    this.hideAround();
  }

  private readonly count = (parts: readonly Part[]): number =>
    this.dataset["counts"] === "lines" ? parts.length : Math.min(1, parts.length);

  private tell(shown: number): void {
    const all = this.listed().entries.reduce((sum, { parts }) => sum + this.count(parts), 0);
    const { noun = "" } = this.dataset;
    const text = this.isActive() ? `${shown} of ${all} ${noun}` : `${all} ${noun}`;
    this.form.querySelector("[role=status]")?.replaceChildren(text);
    this.button.hidden = !this.isActive();
  }

  /** In a narrowed list, of what is around the entries only headings with something below them stay. */
  private hideAround(): void {
    const isActive = this.isActive();
    let heading: HTMLElement | undefined;
    for (let node = this.nextElementSibling; node instanceof HTMLElement; node = node.nextElementSibling) {
      if (node.matches("section.entry")) {
        if (heading && !node.hidden) heading.hidden = false;
        continue;
      }
      node.hidden = isActive;
      if (node.matches("h2")) heading = node;
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>("starlight-toc a, mobile-starlight-toc a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (link.parentElement) link.parentElement.hidden = Boolean(target?.closest("[hidden]"));
    }
  }

  private readonly words = (): string => this.input.value.trim();

  private readonly boxes = (): HTMLInputElement[] => [
    ...this.form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
  ];

  private readonly kinds = (): Set<string> =>
    new Set(this.boxes().flatMap(({ checked, value }) => (checked ? [value] : [])));

  private readonly isActive = (): boolean => this.words() !== "" || this.kinds().size > 0;
}

function listOf(page: Document): List {
  const entries = [...page.querySelectorAll<HTMLElement>("section.entry")].map(entryOf);
  return { entries, names: new Set(entries.flatMap(({ element }) => codes(element, "code"))) };
}

/** What a heading says holds for each line below it. */
function entryOf(element: HTMLElement): Entry {
  const lines = [...element.querySelectorAll<HTMLElement>("[data-line]")];
  const title = lines.length > 0 ? (element.firstElementChild?.textContent ?? "") : "";
  const parts = (lines.length > 0 ? lines : [element]).map((line) => ({
    element: line,
    text: `${title} ${line.textContent}`,
    kind: line.dataset["kind"] ?? "",
  }));
  return { element, parts };
}

const codes = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);

customElements.define("page-filter", PageFilter);
