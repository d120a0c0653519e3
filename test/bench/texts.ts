import { readChangelog } from "../../generator/changelog/read.js";
import { readSdkLog } from "../../generator/changelog/sdk-log.js";
import { readPages } from "../../generator/upstream/page/read.js";

/** Imported texts of about that many lines or, where all is one line, of ten times as many characters. */
export const texts: Readonly<Record<string, (size: number) => () => unknown>> = {
  "import, changelog": (size) => {
    const release = (at: number): string =>
      `Release ${at}\nRelease time: 2025-01-02\nNew APIs:\n- [Make${at}](https://vendor.example/api/Make${at})\nModified APIs:\n- Drop${at}\n  New input parameters: A${at}, B\nhttps://vendor.example/api/Drop${at}\n`;
    const text = Array.from({ length: size / 8 }, (_, at) => release(at + 1)).join("");
    return () => readChangelog("text", text, () => true);
  },
  "import, one line": (size) => {
    const all = ["<a ", "<p", "[", "](", "x(", "New APIs", "第 ", "A, ", "&"].map((part) => part.repeat(size));
    return () => all.map((text) => readChangelog("text", text, () => true));
  },
  "import, log of an SDK": (size) => {
    const release = (at: number): string =>
      `# 3.1.${at} 2025-01-02\n### HuaweiCloud SDK DCS\n- _Features_\n  - Support the APIs Make${at}\n  - **Drop${at}**\n    - changes of request param\n      - \`+ a.b${at}\`\n`;
    const text = Array.from({ length: size / 7 }, (_, at) => release(at)).join("");
    const line = `- ${"`+ a".repeat(size)}`;
    return () => [readSdkLog("text", text), readSdkLog("text", `# 3.1.1 2025-01-02\n${line}`)];
  },
  "import, page": (size) => {
    const rows = Array.from({ length: size }, (_, at) => `Name${at} 否 String 这是名称 ${at}。示例值：a${at}`);
    const text = `1. 接口描述\n接口请求域名： redis.example.com 。\n2. 输入参数\n参数名称 必选 类型 描述\n${rows.join("\n")}\n3. 输出参数\n`;
    const long = `1. 接口描述\n接口请求域名： redis.example.com 。\n2. 输入参数\n参数名称 必选 类型 描述\nA 否 String ${"a: 示例值 ，".repeat(size)}\n`;
    return () =>
      [text, long].map((each) =>
        readPages("text", each, { product: "redis", version: "2018-04-12", isStructure: () => false }),
      );
  },
};
