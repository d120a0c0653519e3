import type { Find } from "../search/find.js";
import type { Entry, SearchFile } from "../search/options.js";
import { element, part } from "./dom.js";

/** The button in the header and its dialog. The index comes when the dialog is first opened. */
class SiteSearch extends HTMLElement {
  private readonly dialog = part(this, "dialog", HTMLDialogElement);
  private readonly input = part(this, "input", HTMLInputElement);
  private readonly list = part(this, "#search-results", HTMLElement);
  private readonly state = part(this, ".search-state", HTMLElement);
  private readonly base = this.dataset["base"] ?? "/";
  private loading: Promise<void> | undefined;
  private find: Find | undefined;
  private services: SearchFile["services"] = [];

  connectedCallback(): void {
    const button = part(this, ".search-open", HTMLElement);
    button.hidden = false;
    button.addEventListener("click", () => this.open());
    part(this, ".search-close", HTMLElement).addEventListener("click", () => this.dialog.close());
    this.input.addEventListener("input", () => this.show());
    this.dialog.addEventListener("keydown", (event) => this.press(event));
    this.dialog.addEventListener("click", ({ target }) => {
      // Beside the dialog, or on a result, which may be on this very page.
      if (target === this.dialog || (target instanceof Element && target.closest("a"))) this.dialog.close();
    });
    document.addEventListener("keydown", (event) => {
      if (!opens(event)) return;
      event.preventDefault();
      this.open();
    });
  }

  private open(): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
    if (!this.find) this.loading ??= this.load();
  }

  private async load(): Promise<void> {
    this.state.textContent = "Loading the index …";
    try {
      const [{ openSearch }, answer] = await Promise.all([
        import("../search/find.js"),
        fetch(`${this.base}search.json`),
      ]);
      if (!answer.ok) throw new Error(`search.json is not there: status ${answer.status}.`);
      // Written by the site's own build.
      const file = (await answer.json()) as SearchFile;
      this.services = file.services;
      this.find = openSearch(file);
      // The first searches are slow, while the browser compiles them: better before a key than behind one.
      for (const query of ["instance", "describe instances"]) this.find(query, "");
      this.show();
    } catch {
      this.loading = undefined;
      this.state.textContent = "The index did not load. Close and open search to try again.";
    }
  }

  private show(): void {
    if (!this.find) return;
    const query = this.input.value.trim();
    const [folder = ""] = location.pathname.slice(this.base.length).split("/");
    const entries = this.find(query, folder);
    const mark = marker(query);
    // While it is laid out: behind the change it would be laid out for this alone.
    this.list.scrollTop = 0;
    this.list.replaceChildren(...entries.map((entry, index) => this.option(entry, index, mark)));
    this.state.textContent = query && entries.length === 0 ? `Nothing found for “${query}”.` : "";
    this.input.ariaExpanded = String(entries.length > 0);
    this.choose(0);
  }

  /** The link itself is the option: one inside of it would be two things to choose. */
  private option(entry: Entry, index: number, mark: Mark): HTMLAnchorElement {
    const { kind, name, owner, zh, context, address } = entry;
    const service = entry.service === undefined ? undefined : this.services[entry.service];
    const head = element("span", "search-name", ...mark(name));
    const of = owner ? [element("span", "search-owner", " of ", ...mark(owner))] : [];
    const chinese = zh ? [element("span", "search-zh", ...mark(zh))] : [];
    if (chinese[0]) chinese[0].lang = "zh";
    const link = element("a", "", head, ...of, ...chinese);
    link.href = this.base + address;
    link.tabIndex = -1;
    const place = [kind === "release" ? "changelog" : kind, service?.title].filter(Boolean).join(" · ");
    link.append(element("span", "search-place", place), element("span", "search-context", ...mark(context)));
    link.role = "option";
    link.id = `search-result-${index}`;
    return link;
  }

  private press(event: KeyboardEvent): void {
    // Enter that ends the writing of Chinese is no choice yet.
    if (event.isComposing) return;
    const { length } = this.list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && length > 0) {
      event.preventDefault();
      this.choose((this.chosen() + step + length) % length)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && event.target === this.input) {
      event.preventDefault();
      this.list.querySelector<HTMLAnchorElement>("[aria-selected=true]")?.click();
    }
  }

  private choose(index: number): Element | undefined {
    this.list.children[this.chosen()]?.setAttribute("aria-selected", "false");
    const option = this.list.children[index];
    option?.setAttribute("aria-selected", "true");
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
    return option;
  }

  private readonly chosen = (): number =>
    [...this.list.children].findIndex((option) => option.getAttribute("aria-selected") === "true");
}

/** `/` is a letter where one writes. */
function opens({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === "k") return (ctrlKey || metaKey) && !altKey;
  const writes = target instanceof HTMLElement && (target.isContentEditable || target.matches("input,textarea,select"));
  return key === "/" && !ctrlKey && !metaKey && !altKey && !writes;
}

type Mark = (text: string) => (Node | string)[];

/** Gives a text with the words of the query marked in it. */
function marker(query: string): Mark {
  const words = query.split(/\s+/).filter(Boolean);
  const pattern = words.map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`)).join("|");
  if (!pattern) return (text) => [text];
  const split = new RegExp(`(${pattern})`, "iu");
  return (text) => text.split(split).map((piece, index) => (index % 2 === 1 ? element("mark", "", piece) : piece));
}

customElements.define("site-search", SiteSearch);
