import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isRelease, modelAt } from "../diff/at.js";
import { readDocument, toDocument, type ModelDocument } from "../diff/document.js";
import type { Version } from "../diff/index.js";
import type { Override } from "../diff/overrides.js";
import { specPlaces } from "../diff/places.js";
import { suggest } from "../diagnostics/suggest.js";
import { exportModel } from "../model/export.js";
import { readCommitted } from "../committed.js";
import { read } from "../pipeline.js";
import type { Reading } from "../reading.js";
import { checkoutSpec } from "../git/index.js";
import { limits, readGiven } from "./given.js";
import { report, type Terminal } from "./terminal.js";

/** One side of a comparison, with what its project says of the rules. */
export interface Side extends Version {
  readonly overrides: readonly Override[] | undefined;
  readonly notes: readonly string[];
}

/** The wish cannot be met, and what to say: `usage` when nothing by that name is there. */
export interface Refusal {
  readonly refused: "usage" | "findings";
  readonly message: string;
}

const refuse = (refused: Refusal["refused"], message: string): Refusal => ({ refused, message });

/** Takes `87..88`, `v1.0.0..` and two separate words apart; the later side is the working tree unless it is named. */
export function sidesOf(first: string, second: string | undefined): readonly [string, string] {
  const [, from, to] = /^(.+?)\.\.(?!\/)(.*)$/u.exec(first) ?? [];
  if (second !== undefined || from === undefined || existsSync(first)) return [first, second ?? "."];
  return [from, to === undefined || to === "" ? "." : to];
}

/**
 * A release (`87`, `2025-05-13`), an exported model (`….json`), a folder with a spec/, or a git revision; whichever
 * of these there is, in this order.
 */
export async function openSide(root: string, wanted: string, terminal: Terminal): Promise<Side | Refusal> {
  if (isRelease(wanted)) return openRelease(root, wanted, terminal);
  const path = resolve(wanted);
  if (wanted.endsWith(".json") && existsSync(path) && statSync(path).isFile()) return openFile(path, wanted);
  // Named from anywhere inside the project, `.` is the project.
  const folder = wanted === "." ? root : path;
  if (existsSync(join(folder, "spec", "package.yaml")))
    return openFolder(folder, wanted === "." ? "the working tree" : wanted, terminal);
  return openRevision(root, wanted, terminal);
}

function openFile(path: string, title: string): Side | Refusal {
  const read = readGiven(path, limits.model);
  if (typeof read === "string") return refuse("usage", read);
  const document = readDocument(read.text);
  if (typeof document === "string") return refuse("usage", `${title} ${document}.`);
  return { document, title, presence: document.presence === true, overrides: undefined, notes: [] };
}

async function openFolder(folder: string, title: string, terminal: Terminal): Promise<Side | Refusal> {
  return sideOf(await read(folder, terminal.stage), title, "", terminal);
}

async function openRevision(root: string, revision: string, terminal: Terminal): Promise<Side | Refusal> {
  const checkout = await checkoutSpec(root, revision);
  if (typeof checkout === "string") return refuse("usage", checkout);
  try {
    return sideOf(await readCommitted(checkout.root, terminal.stage), revision, `${revision}:`, terminal);
  } finally {
    checkout.remove();
  }
}

async function openRelease(root: string, release: string, terminal: Terminal): Promise<Side | Refusal> {
  const today = await openFolder(root, "the working tree", terminal);
  if ("refused" in today) return today;
  const snapshot = modelAt(today.document, release);
  if (typeof snapshot === "string") return refuse("usage", snapshot);
  const { document, notes } = snapshot;
  return {
    ...today,
    document,
    notes,
    title: /-/u.test(release) ? `the releases up to ${release}` : `release ${release}`,
    presence: true,
  };
}

function sideOf(reading: Reading, title: string, prefix: string, terminal: Terminal): Side | Refusal {
  terminal.done();
  if (!reading.model) {
    report(terminal, reading);
    return refuse("findings", `The definitions of ${title} have errors, so it cannot be compared.`);
  }
  const overrides = reading.spec.rules?.data.overrides ?? [];
  return {
    document: documentOf(reading.model),
    title,
    presence: false,
    places: specPlaces(reading.spec, prefix),
    overrides,
    notes: [],
  };
}

/** What `export` would print of the model. */
export function documentOf(model: NonNullable<Reading["model"]>): ModelDocument {
  const document = toDocument(exportModel(model));
  if (typeof document === "string") throw new Error(`the exported model ${document}`);
  return document;
}

/** Both sides with one service alone; a sentence when neither has it. */
export function selectSides(before: Side, after: Side, id: string | undefined): readonly [Side, Side] | string {
  if (id === undefined) return [before, after];
  const known = [...new Set([before, after].flatMap(({ document }) => document.services.map((service) => service.id)))];
  if (!known.includes(id)) return `There is no service "${id}".${suggest(id, known)} Services: ${known.join(", ")}.`;
  const only = (side: Side): Side => ({
    ...side,
    document: { ...side.document, services: side.document.services.filter((service) => service.id === id) },
  });
  return [only(before), only(after)];
}
