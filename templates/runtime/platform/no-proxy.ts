import { BlockList, isIP } from "node:net";

/** An entry of the list: what it says of a host. */
type Matches = (host: string) => boolean;

/**
 * Which hosts a NO_PROXY list exempts, by the rules that most tools share: a name also covers what is below it, an
 * address for itself, `10.0.0.0/8` and `fd00::/8` for a range, `*` within a name or address for anything, `*` alone for every
 * host; with a port, each for that port alone.
 */
export function exemptions(list: string): (url: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, name = entry, port] = /^([^:]+|\[.*\]):(\d+)$/.exec(entry) ?? [];
      return { matches: matcherOf(name.replace(/^\[|\]$/g, "")), port };
    });
  return ({ hostname, port, protocol }) => {
    const own = port || (protocol === "https:" ? "443" : "80");
    const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, "");
    return entries.some((entry) => (entry.port ?? own) === own && entry.matches(host));
  };
}

function matcherOf(name: string): Matches {
  const [, network = "", prefix = ""] = /^(.+)\/(\d{1,3})$/.exec(name) ?? [];
  const family = isIP(network);
  if (family !== 0) return rangeMatcher(network, Number(prefix), family === 6 ? "ipv6" : "ipv4");
  if (isIP(name) !== 0) return addressMatcher(name);
  // A star or a dot in front says what a name says anyway: the domain and all below it.
  const plain = name.replace(/^\*?\./, "");
  if (plain === "*") return () => true;
  if (!plain.includes("*")) return (host) => host === plain || host.endsWith(`.${plain}`);
  const parts = plain.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^(?:.+\\.)?${parts.join(".*")}$`);
  return (host) => pattern.test(host);
}

function rangeMatcher(network: string, prefix: number, family: "ipv4" | "ipv6"): Matches {
  const range = new BlockList();
  try {
    range.addSubnet(network, prefix, family);
  } catch {
    // A prefix that there is none of: the entry exempts nothing.
    return () => false;
  }
  return (host) => isIP(host) !== 0 && range.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
}

/** However an address is written. */
function addressMatcher(address: string): Matches {
  const list = new BlockList();
  const familyOf = (host: string) => (isIP(host) === 6 ? "ipv6" : "ipv4");
  list.addAddress(address, familyOf(address));
  return (host) => isIP(host) !== 0 && list.check(host, familyOf(host));
}
