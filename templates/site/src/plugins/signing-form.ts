import { h } from "hastscript";
import { exampleRegion, servicesInOrder, siteData, type Service } from "../data.js";
import { requestName } from "../signing/example-requests.js";
import { exampleNonce, exampleTime, protocols } from "../signing/protocols.js";
import { nodesOf, replaceEach, type Element, type Root } from "./tree.js";

/** Puts the form that signs a request where a guide says `<sign-request></sign-request>`; src/scripts/signing.ts works it. */
export function rehypeSigningForm({ base }: { readonly base: string }): (tree: Root) => void {
  return (tree) => {
    replaceEach(tree, "p", (paragraph) => {
      const tags = nodesOf(paragraph).map((node) => (node.type === "raw" ? node.value : "text"));
      return tags.join("") === "<sign-request></sign-request>" ? signRequest(base) : undefined;
    });
  };
}

function signRequest(base: string): Element {
  const services = servicesInOrder(siteData()).filter(({ protocol }) => protocol in protocols);
  return h(
    "sign-request",
    { dataBase: base },
    h(
      "form",
      { autocomplete: "off", hidden: true },
      h("fieldset", h("legend", "Request"), ...requestFields(services)),
      h("fieldset", h("legend", "Key"), ...keyFields()),
      h("fieldset", h("legend", "Moment"), ...momentFields()),
    ),
    h("p", { class: "signing-problem", role: "alert" }),
    h("div", { class: "signing-result", hidden: true }),
    h(
      "div",
      { class: "signing-complaint", hidden: true },
      field("What the server says, or what your own code made", "complaint", { area: true, wide: true }),
      h("div", { role: "status", ariaLabel: "What that means" }, h("ul")),
    ),
    ...services.map(({ subpath, actions }) =>
      h(
        "datalist",
        { id: `signing-${subpath}` },
        ...actions.map((action) => h("option", { value: requestName(action) })),
      ),
    ),
    h("noscript", h("p", "The form that signs needs JavaScript; the steps above do not.")),
  );
}

const requestFields = (services: readonly Service[]): Element[] => [
  select("Service", "service", services.map(serviceOption)),
  // The service says which there are.
  select("Signature", "scheme", []),
  field("Action", "action", { wide: true }),
  field("Input, as JSON", "input", { area: true, wide: true }),
  field("Region", "region"),
  field("Host", "endpoint", { placeholder: "the documented one" }),
  field("Project id", "project"),
];

/** With what the form asks first of the service: a page of the first list that needs nothing to be known. */
function serviceOption(service: Service): Element {
  const { subpath, protocol, title, actions } = service;
  const action =
    actions.find(
      ({ paginate, deprecated, input = [] }) =>
        paginate?.limit !== undefined &&
        !deprecated &&
        !input.some(({ required, in: place }) => required && place !== "path"),
    ) ?? actions[0];
  return h(
    "option",
    {
      value: subpath,
      dataProtocol: protocol,
      dataRegion: exampleRegion(service) ?? "",
      dataAction: action && requestName(action),
      dataInput: action?.paginate?.limit === undefined ? "{}" : JSON.stringify({ [action.paginate.limit]: 20 }),
    },
    title,
  );
}

const keyFields = (): Element[] => [
  field("Key id", "id", { wide: true }),
  field("Secret key", "secret", { type: "password" }),
  field("Token, of a temporary key", "token", { type: "password" }),
];

const momentFields = (): Element[] => [
  field("Time, UTC", "time", { value: new Date(exampleTime).toISOString().replace(".000", "") }),
  field("Nonce", "nonce", { value: String(exampleNonce) }),
  h("button", { type: "button", name: "now" }, "Now"),
];

interface Look {
  readonly area?: true;
  readonly wide?: true;
  readonly type?: string;
  readonly value?: string;
  readonly placeholder?: string;
}

function field(label: string, name: string, { area, wide, type = "text", ...attributes }: Look = {}): Element {
  const plain = { name, id: idOf(name), spellcheck: "false", autocapitalize: "off", autocomplete: "off" };
  const control = area ? h("textarea", { ...plain, rows: 4 }) : h("input", { ...plain, ...attributes, type });
  return labelled(label, name, control, wide);
}

const select = (label: string, name: string, options: readonly Element[]): Element =>
  labelled(label, name, h("select", { name, id: idOf(name) }, ...options));

const idOf = (name: string): string => `signing-field-${name}`;

const labelled = (label: string, name: string, control: Element, wide?: true): Element =>
  h("div", { class: wide ? "wide" : undefined, dataField: name }, h("label", { htmlFor: idOf(name) }, label), control);
