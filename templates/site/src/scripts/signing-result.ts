import { curlText, httpText } from "../../../program/request-text.js";
import type { Hashed, Signed } from "../signing/sign.js";
import { element } from "./dom.js";

/** What the form shows: each text that is hashed, with its result, and the request that comes of it. */
export function resultOf({ steps, request }: Signed): HTMLElement[] {
  return [
    element("ol", "signing-steps", ...steps.map(stepOf)),
    element("h3", "", "The request"),
    copied("HTTP", httpText(request)),
    copied("curl", curlText(request)),
  ];
}

function stepOf({ title, why, key, text, result }: Hashed): HTMLElement {
  const made = key === undefined ? "SHA-256" : `HMAC with ${key}`;
  return element(
    "li",
    "",
    element("strong", "", title),
    ` ${why}`,
    copied(title, text),
    element("p", "signing-hash", `${made}: `, element("code", "", result)),
  );
}

/** A text with a button that copies it; an empty one is said to be. */
function copied(label: string, text: string): HTMLElement {
  if (text === "") return element("p", "signing-empty", "(empty)");
  const button = element("button", "", "Copy");
  button.type = "button";
  button.ariaLabel = `Copy ${label}`;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => (button.textContent = "Copied"),
      () => (button.textContent = "The browser did not allow it"),
    );
  });
  const block = element("pre", "", element("code", "", text));
  block.tabIndex = 0;
  return element("div", "signing-text", block, button);
}
