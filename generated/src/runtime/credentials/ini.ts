/** The texts of one section of an INI file; undefined where there is none of that name. The last of two values counts. */
export function iniSection(text: string, name: string): Readonly<Record<string, string>> | undefined {
  let section = "";
  let found: Record<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const head = /^\s*\[([^\]]*)\]/.exec(line);
    const [, key, value = ""] = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (head) section = head[1]?.trim() ?? "";
    if (section !== name) continue;
    found ??= {};
    if (!head && key !== undefined) found[key] = value;
  }
  return found;
}
