import type { ServiceSpec } from "../load/spec.js";
import type { Line } from "./lines.js";
import { complain, type Reader } from "./reading.js";

/** The service as the vendor's texts name it. */
export interface Product {
  /** Short name, as in the host: `redis`. */
  readonly name: string;
  readonly version: string;
  /** Number of its pages: 239. */
  readonly number: string | undefined;
}

export interface Part {
  readonly product: string;
  readonly version: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of the service, where headings part the text by products; and what belongs to others. */
export function partsOf(
  lines: readonly Line[],
  product: Product | undefined,
): { readonly own: readonly Line[]; readonly others: readonly Part[] } {
  const own: Line[] = [];
  const others: { product: string; version: string; from: number; to: number }[] = [];
  let other: (typeof others)[number] | undefined;
  for (const line of lines) {
    const { token } = line;
    if (token.kind === "product") {
      const isOwn = !product || (token.product === product.name && token.version === product.version);
      other = isOwn ? undefined : { product: token.product, version: token.version, from: line.line, to: line.line };
      if (other) others.push(other);
    } else if (other) other.to = line.line;
    else own.push(line);
  }
  return { own, others };
}

/** What is said of a part that is another product's. */
export const isOther = ({ product: other, version }: Part, product: Product | undefined): string =>
  `this part is of ${other}, version ${version}${product ? `, not of ${product.name}, version ${product.version}` : ""}; paste the part of the service.`;

/** A link says whose page it is; a text whose links are all of another product is another product's. */
export function refuseLinks(reader: Reader, lines: readonly Line[], product: Product | undefined): void {
  if (product?.number === undefined) return;
  for (const line of lines) {
    const number = numberOf(line.url);
    if (number !== undefined && number !== product.number)
      complain(
        reader,
        line,
        `"${line.text}" links to product ${number}; this service's pages are of ${product.number}.`,
      );
  }
}

/** What the texts call a service: the first label of its host, its version, and the number that most of its pages have. */
export function productOf({ service, actions }: ServiceSpec): Product | undefined {
  const host = service.data.endpoints.find(({ region }) => region === undefined)?.host;
  if (host === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const { data } of actions) {
    const number = numberOf(data.doc);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [number] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { name: host.split(".")[0] ?? "", version: service.data.version, number };
}

const numberOf = (url = ""): string | undefined =>
  /\/document\/(?:api|product)\/(?<number>\d+)\//u.exec(url)?.groups?.["number"];
