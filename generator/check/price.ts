import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { ServiceSpec } from "../load/spec.js";

/** What says the price of an action is a read of the same service, so that anybody may ask it before they buy. */
export function price({ actions }: ServiceSpec): Diagnostic[] {
  return actions.flatMap(({ data, place }) => {
    if (data.price === undefined) return [];
    const named = actions.find((other) => other.data.action === data.price);
    const at = place(["price"]);
    if (named === undefined) {
      const names = actions.map((other) => other.data.action);
      const hint = suggest(data.price, names);
      return [
        error(
          "price-unknown",
          at,
          `${data.action} names the price action "${data.price}", which is not defined.${hint}`,
        ),
      ];
    }
    if (named.data.effect === "read") return [];
    return [
      error(
        "price-unknown",
        at,
        `price of ${data.action} is ${data.price}, whose effect is ${named.data.effect}; only a read may be asked.`,
      ),
    ];
  });
}
