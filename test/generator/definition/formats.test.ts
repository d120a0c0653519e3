import { expect, test } from "vitest";
import { formatOf, parseType, type Format, type TypeName } from "../../../generator/definition/index.js";

test.each<{ text: string; type: TypeName }>([
  { text: "string", type: { base: { kind: "scalar", name: "string" }, map: false, list: false } },
  { text: "InstanceSet[]", type: { base: { kind: "structure", name: "InstanceSet" }, map: false, list: true } },
  { text: "map<integer>", type: { base: { kind: "scalar", name: "integer" }, map: true, list: false } },
  { text: "map<ZoneInfo>[]", type: { base: { kind: "structure", name: "ZoneInfo" }, map: true, list: true } },
])("$text", ({ text, type }) => {
  expect(parseType(text)).toEqual(type);
});

test.each<{ format: Format; yes: string[]; no: string[] }>([
  {
    format: "datetime",
    yes: ["2017-02-08 16:46:34"],
    no: ["2017-02-08T16:46:34", "2017-2-8 16:46:34", "2017-02-08 24:00:00"],
  },
  { format: "date", yes: ["2024-12-31"], no: ["2024-13-01", "2024-12-32"] },
  { format: "time", yes: ["16:46", "00:00"], no: ["24:00", "7:30", "00:00:59"] },
  { format: "time-range", yes: ["01:00-02:00"], no: ["01:00"] },
  {
    format: "iso-datetime",
    yes: ["2017-02-08T16:46:34+08:00", "2017-02-08T16:46:34.123Z"],
    no: ["2017-02-08 16:46:34"],
  },
  { format: "url", yes: ["https://cos.example/a?b=c"], no: ["cos.example/a", "https:// a"] },
  { format: "ipv4", yes: ["10.0.0.1", "255.255.255.255"], no: ["256.1.1.1", "10.0.0"] },
  { format: "ipv6", yes: ["::1", "2001:db8::8a2e:370:7334", "::ffff:10.0.0.1"], no: ["10.0.0.1", "1::2::3", "abc"] },
  { format: "cidr", yes: ["10.0.0.0/8", "2001:db8::/32"], no: ["10.0.0.0", "10.0.0.0/33"] },
])("format $format", ({ format, yes, no }) => {
  const pattern = new RegExp(formatOf(format).exact ?? "", "u");
  expect(yes.filter((text) => !pattern.test(text))).toEqual([]);
  expect(no.filter((text) => pattern.test(text))).toEqual([]);
});
