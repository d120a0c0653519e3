import { readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { systemCode } from "./system.js";

/** Why an entry of a folder of sources is not read. */
export type Unread =
  /** What a desktop, an editor or git keeps beside a file: passed over. */
  | "hidden"
  | "litter"
  /** What somebody may take for a source: refused by name. */
  | "link"
  | "folder"
  | "special"
  | "name";

export interface UnreadEntry {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly why: Unread;
}

/** What a folder of sources has to read, and what else lies in it; both in the order of code units. */
export interface Sources {
  readonly files: readonly string[];
  readonly unread: readonly UnreadEntry[];
}

/** What an entry is, whoever asks: a folder's listing, or a watcher that has looked at a path. */
export type EntryKind = Pick<Dirent, "isDirectory" | "isFile" | "isSymbolicLink">;

/** Names that editors give to copies and locks, and that desktops leave behind. */
const litter = /^(?:#.*#|.*~|.*\.sw[a-p]|.*___jb_(?:tmp|old|bak)___|Thumbs\.db|desktop\.ini|4913)$/u;

/**
 * Why the entry of this name is not read; undefined for files and folders that are. The one rule of the loader, of the
 * hashes and of `--watch`. No link is followed: a definition is where it is reviewed.
 */
export function unreadReason(name: string, kind: EntryKind): Unread | undefined {
  if (name.startsWith(".")) return "hidden";
  if (litter.test(name)) return "litter";
  if (name.includes("\uFFFD")) return "name";
  if (kind.isSymbolicLink()) return "link";
  if (kind.isDirectory()) return /\.ya?ml$/u.test(name) ? "folder" : undefined;
  return kind.isFile() ? undefined : "special";
}

/** True for what nobody takes for a source: it is named, and no reason to stop. */
export const isPassedOver = ({ why }: UnreadEntry): boolean => why === "hidden" || why === "litter";

/**
 * Lists a folder of sources with one open folder at a time; undefined when there is none. The folder may be a link;
 * what is in it may not. `skip` leaves a folder out, by its path.
 */
export function listSources(folder: string, skip: (path: string) => boolean = () => false): Sources | undefined {
  const top = entriesOf(folder);
  if (top === undefined) return undefined;
  const files: string[] = [];
  const unread: UnreadEntry[] = [];
  const waiting = [{ prefix: "", entries: top }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of next.entries) {
      const path = next.prefix + entry.name;
      if (skip(path)) continue;
      const why = unreadReason(entry.name, entry);
      if (why !== undefined) unread.push({ path, why });
      else if (entry.isDirectory()) waiting.push({ prefix: `${path}/`, entries: entriesOf(join(folder, path)) ?? [] });
      else files.push(path);
    }
  }
  return { files: files.sort(), unread: unread.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
