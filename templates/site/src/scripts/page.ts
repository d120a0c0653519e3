/** Where the reader's choice of a tab is kept. */
const storageKey = "cachesmith-tab";

/** Tabs that the build has made: this chooses, by mouse and arrow keys, and in all groups of the page alike. */
class CodeTabs extends HTMLElement {
  connectedCallback(): void {
    this.choose(localStorage.getItem(storageKey) ?? "");
    this.addEventListener("click", ({ target }) => {
      if (isTab(target)) chooseEverywhere(target);
    });
    this.addEventListener("keydown", (event) => {
      const next = this.neighbour(event);
      if (!next) return;
      event.preventDefault();
      chooseEverywhere(next);
      next.focus();
    });
  }

  /** Opens the panel of a name; nothing happens when there is none. */
  choose(label: string): void {
    const tabs = this.tabs();
    if (!tabs.some((tab) => tab.textContent === label)) return;
    for (const tab of tabs) {
      const isChosen = tab.textContent === label;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls") ?? "")?.toggleAttribute("data-open", isChosen);
    }
  }

  private neighbour({ key, target }: KeyboardEvent): HTMLButtonElement | undefined {
    const tabs = this.tabs();
    const index = tabs.findIndex((tab) => tab === target);
    if (index < 0) return undefined;
    if (key === "Home") return tabs[0];
    if (key === "End") return tabs.at(-1);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    return step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
  }

  private readonly tabs = (): HTMLButtonElement[] => [
    ...this.querySelectorAll<HTMLButtonElement>(":scope > [role=tablist] > button"),
  ];
}

const isTab = (target: EventTarget | null): target is HTMLButtonElement =>
  target instanceof HTMLButtonElement && target.role === "tab";

/** What is under the reader's pointer must not move while tabs above it change their height. */
function chooseEverywhere(tab: HTMLButtonElement): void {
  const label = tab.textContent;
  const before = tab.getBoundingClientRect().top;
  localStorage.setItem(storageKey, label);
  for (const group of document.querySelectorAll<CodeTabs>("code-tabs")) group.choose(label);
  scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
}

/** The button that puts the Markdown of the page on the clipboard. */
class CopyPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const label = button?.textContent ?? "";
    button?.addEventListener("click", () => {
      copyText(button.dataset["source"] ?? "").then(
        () => (button.textContent = "Copied"),
        () => (button.textContent = "The browser did not allow it"),
      );
      button.addEventListener("blur", () => (button.textContent = label), { once: true });
    });
  }
}

/** The promise goes to the clipboard at once: some browsers allow nothing once the click is over. */
async function copyText(address: string): Promise<void> {
  const blob = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address} is not there.`);
    return new Blob([await answer.text()], { type: "text/plain" });
  });
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

customElements.define("code-tabs", CodeTabs);
customElements.define("copy-page", CopyPage);

// On one page only, and large: it has the SDK in it.
if (document.querySelector("sign-request")) void import("./signing.js");
