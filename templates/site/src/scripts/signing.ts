import type { Service } from "../../../../generated/src/runtime/service.js";
import { platform } from "../../../../generated/src/runtime/platform/web.js";
import { readComplaint, type KnownError } from "../signing/complaint.js";
import { exampleProject, protocols, type SignedProtocol } from "../signing/protocols.js";
import { sign, type Ask, type Signed } from "../signing/sign.js";
import { element, part } from "./dom.js";
import { resultOf } from "./signing-result.js";

/** The package's own modules, each loaded when its service is chosen. */
const services = import.meta.glob<{ service: Service }>("../../../../generated/src/*/service.ts");

/** The form of the guide on signing. Nothing that is typed leaves the page, and nothing of it is kept. */
class SignRequest extends HTMLElement {
  private readonly form = part(this, "form", HTMLFormElement);
  private readonly problem = part(this, ".signing-problem", HTMLElement);
  private readonly result = part(this, ".signing-result", HTMLElement);
  private readonly complaint = part(this, ".signing-complaint", HTMLElement);
  private readonly base = this.dataset["base"] ?? "/";
  private turn = 0;
  private last: { readonly ask: Ask; readonly signed: Signed } | undefined;
  private readonly known = new Map<string, Promise<readonly KnownError[]>>();

  connectedCallback(): void {
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => event.preventDefault());
    control(this.form, "service").addEventListener("change", () => this.fillService());
    part(this, "button[name=now]", HTMLButtonElement).addEventListener("click", () => {
      control(this.form, "time").value = new Date().toISOString().replace(/\.\d+/, "");
      void this.compute();
    });
    this.form.addEventListener("input", () => void this.compute());
    this.complaint.addEventListener("input", () => void this.explain());
    const asked = new URLSearchParams(location.search);
    if (asked.has("service")) control(this.form, "service").value = asked.get("service") ?? "";
    this.fillService();
    for (const name of ["action", "input"]) if (asked.has(name)) control(this.form, name).value = asked.get(name) ?? "";
    void this.compute();
  }

  private chosen(): {
    readonly subpath: string;
    readonly option: HTMLOptionElement;
    readonly protocol: SignedProtocol;
  } {
    const select = part(this.form, "select[name=service]", HTMLSelectElement);
    if (select.selectedIndex < 0) select.selectedIndex = 0;
    const option = select.selectedOptions[0];
    const protocol = protocols[option?.dataset["protocol"] ?? ""];
    if (!option || !protocol) throw new Error("The form has no service.");
    return { subpath: option.value, option, protocol };
  }

  /** What another service asks for: its ways to sign, names of the key, an action, and the key of the examples. */
  private fillService(): void {
    const { subpath, option, protocol } = this.chosen();
    const scheme = part(this.form, "select[name=scheme]", HTMLSelectElement);
    scheme.replaceChildren(...protocol.schemes.map(({ id, label }) => new Option(label, id)));
    const fills: Readonly<Record<string, string>> = {
      action: option.dataset["action"] ?? "",
      input: option.dataset["input"] ?? "{}",
      region: option.dataset["region"] ?? "",
      endpoint: "",
      project: protocol.rest ? exampleProject : "",
      ...protocol.example,
    };
    for (const [name, value] of Object.entries(fills)) control(this.form, name).value = value;
    control(this.form, "action").setAttribute("list", `signing-${subpath}`);
    this.name("id", protocol.keyNames[0]);
    this.name("secret", protocol.keyNames[1]);
    this.name("action", protocol.rest ? "Method and path" : "Action");
    this.show("project", protocol.rest === true);
    void this.compute();
  }

  private name(field: string, label: string): void {
    part(this.form, `[data-field=${field}] > label`, HTMLElement).textContent = label;
  }

  private show(field: string, shown: boolean): void {
    part(this.form, `[data-field=${field}]`, HTMLElement).hidden = !shown;
  }

  private async compute(): Promise<void> {
    const turn = ++this.turn;
    this.result.ariaBusy = "true";
    const outcome = await this.ask()
      .then(async (ask) => ({ ask, signed: await sign(ask, platform) }))
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    // Another key was pressed meanwhile: what it gives is newer.
    if (turn !== this.turn) return;
    const failed = typeof outcome === "string";
    this.problem.textContent = failed ? outcome : "";
    this.result.hidden = this.complaint.hidden = failed;
    this.last = failed ? undefined : outcome;
    if (!failed) this.result.replaceChildren(...resultOf(outcome.signed));
    this.result.ariaBusy = "false";
    await this.explain();
  }

  private async ask(): Promise<Ask> {
    const { subpath, protocol } = this.chosen();
    const value = (name: string): string => control(this.form, name).value.trim();
    const scheme = protocol.schemes.find(({ id }) => id === value("scheme"));
    const load = Object.entries(services).find(([path]) => path.endsWith(`/${subpath}/service.ts`))?.[1];
    if (!scheme || !load) throw new Error("Choose a service and a signature.");
    this.show("nonce", scheme.nonce === true);
    const orNone = (name: string): string | undefined => value(name) || undefined;
    return {
      ...{ protocol, scheme, service: (await load()).service },
      key: { id: value("id"), secret: control(this.form, "secret").value, token: value("token") },
      action: value("action"),
      input: inputOf(value("input")),
      ...{ region: orNone("region"), endpoint: orNone("endpoint"), projectId: orNone("project") },
      ...{ time: timeOf(value("time")), nonce: Number(value("nonce")) },
    };
  }

  private async explain(): Promise<void> {
    const list = part(this.complaint, "ul", HTMLUListElement);
    const text = part(this.complaint, "textarea", HTMLTextAreaElement).value.trim();
    const { subpath } = this.chosen();
    const known = text === "" ? [] : await this.errorsOf(subpath);
    const lines = text !== "" && this.last ? readComplaint(text, this.last.ask, this.last.signed, known) : [];
    list.replaceChildren(...lines.map((line) => element("li", "", line)));
  }

  /** Codes with their meanings, from the site itself; without them a complaint is still compared. */
  private errorsOf(subpath: string): Promise<readonly KnownError[]> {
    const found =
      this.known.get(subpath) ??
      fetch(`${this.base}${subpath}/errors.json`)
        // Written by the site's own build.
        .then((answer) => answer.json() as Promise<readonly KnownError[]>)
        .catch(() => []);
    this.known.set(subpath, found);
    return found;
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function control(form: HTMLFormElement, name: string): Control {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement)
    return found;
  throw new Error(`The form has no field ${name}.`);
}

function inputOf(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text || "{}");
  } catch (error) {
    throw new Error(`The input is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Error('The input must be an object, such as {"Limit": 20}.');
}

/** A time as people write it, or the seconds that go over the wire. */
function timeOf(text: string): number {
  const time = /^\d{10}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(time)) throw new Error("The time is written as 2024-11-26T08:30:00Z, or in seconds since 1970.");
  return time;
}

customElements.define("sign-request", SignRequest);
