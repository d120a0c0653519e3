/** Reads the code that Node gives to a system error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** True when a process has this id. */
export function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    return systemCode(error) === "EPERM";
  }
}

/** What the machine refused: no fault of the definitions, and none of the generator. */
export interface MachineRefusal {
  /** As Node has it, such as `ENOSPC`. */
  readonly code: string;
  /** What is wrong with the machine. */
  readonly what: string;
  /** What a person does about it. */
  readonly fix: string;
  /** File or program that it was about, where the error says so. */
  readonly path: string | undefined;
}

const full = { what: "the disk is full", fix: "Make room on it" };
const forbidden = { what: "the system does not permit it", fix: "Give yourself access to it" };
const files = { what: "too many files are open", fix: "Close programs, or raise the limit (ulimit -n)" };

/** By code. What a wrong path gives (ENOENT and the like) is not among them. */
const refusals: Readonly<Record<string, Pick<MachineRefusal, "what" | "fix">>> = {
  ENOSPC: full,
  EDQUOT: { what: "the quota of the disk is used up", fix: "Make room on it" },
  EFBIG: { what: "the file is larger than the system permits", fix: "Raise the limit (ulimit -f)" },
  EROFS: { what: "the disk is read-only", fix: "Mount it for writing, or work in a copy elsewhere" },
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: files,
  ENFILE: files,
  EIO: { what: "the disk failed", fix: "Check the disk" },
  EBUSY: { what: "another program holds it", fix: "Close that program" },
  EAGAIN: { what: "the system has no room for another process", fix: "Close programs, or raise the limit (ulimit -u)" },
  ENOMEM: { what: "the memory is used up", fix: "Close programs" },
};

/** What the machine refused, anywhere among the causes of an error; undefined when it was something else. */
export function machineRefusal(error: unknown): MachineRefusal | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    const code = systemCode(at);
    const known = code !== undefined && Object.hasOwn(refusals, code) ? refusals[code] : undefined;
    if (code === undefined || known === undefined) continue;
    return { code, ...known, path: "path" in at && typeof at.path === "string" ? at.path : undefined };
  }
  return undefined;
}

/** The refusal in a sentence: what happened, and where. */
export const refusalText = ({ code, what, path }: MachineRefusal): string =>
  `${what.charAt(0).toUpperCase()}${what.slice(1)} (${code}${path === undefined ? "" : `, ${path}`}).`;
