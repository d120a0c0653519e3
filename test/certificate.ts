import { generateKeyPairSync, sign } from "node:crypto";

/** A key, and a certificate that it has signed for itself. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => der(0x30, ...contents);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const yes = der(0x01, Buffer.from([255]));

/** A certificate for the names of hosts, good from 2025 to 2049; whoever trusts it need trust no one else. */
export function selfSigned(...hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(identifier("2a8648ce3d040302"));
  const name = sequence(der(0x31, sequence(identifier("550403"), der(0x0c, Buffer.from("Loopback")))));
  const time = (text: string): Buffer => der(0x17, Buffer.from(text));
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))));
  const extensions = sequence(
    sequence(identifier("551d13"), yes, der(0x04, sequence(yes))),
    sequence(identifier("551d11"), der(0x04, names)),
  );
  const content = sequence(
    ...[der(0xa0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), algorithm, name],
    ...[sequence(time("250101000000Z"), time("490101000000Z")), name],
    ...[publicKey.export({ type: "spki", format: "der" }), der(0xa3, extensions)],
  );
  const signature = sign("sha256", content, privateKey);
  const whole = sequence(content, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
