import { isPassedOver, listSources, type Unread, type UnreadEntry } from "../disk/index.js";
import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.js";

/** What is wrong with an entry, and what to do about it. */
const sentences: Readonly<Record<Unread, string>> = {
  hidden: "is hidden, as the files of desktops and editors are; it is not read.",
  litter: "has the name of an editor's copy or lock; it is not read.",
  link: "is a symbolic link, and links are not followed here; put the file or folder itself in its place.",
  folder: "is a folder with the name of a file; rename it, or put a file in its place.",
  special: "is a pipe, a socket or a device, which is never opened; move it elsewhere.",
  name: "has a name that is not UTF-8; rename it.",
};

/** Names what is not read: in passing where nobody would expect it to be, else as an error. */
export function unreadFinding(entry: UnreadEntry): Diagnostic {
  const place = { file: entry.path, line: 1, column: 1 };
  const message = `${entry.path} ${sentences[entry.why]}`;
  return isPassedOver(entry) ? warning("passed-over", place, message) : error("no-plain-file", place, message);
}

/** What the build of the site makes there. */
const isBuilt = (path: string): boolean => path === "site/dist" || path === "site/.astro";

/** The same of templates/, whose files are read when they are needed. */
export function unreadTemplates(root: string): Diagnostic[] {
  const unread = listSources(`${root}/templates`, isBuilt)?.unread ?? [];
  return unread.map(({ path, why }) => unreadFinding({ path: `templates/${path}`, why }));
}
