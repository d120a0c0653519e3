import type { Notice, Notices } from "../notice.js";

/** The notices up to a release or a day, and how many of the others have no date that could be compared. */
export interface Cut {
  readonly notices: Notices;
  readonly undated: number;
}

/** Keeps what the vendor had deprecated by `to`: the number of a release, or a day. Throws a `RangeError` for others. */
export function cutAt(all: Notices, to: string | undefined): Cut {
  if (to === undefined) return { notices: all, undated: 0 };
  const isKept = /^\d{4}-\d{2}-\d{2}$/.test(to) ? byDay(to) : byRelease(all, to);
  const services = all.services.map((service) => ({ ...service, notices: service.notices.filter(isKept) }));
  const undated = all.services.flatMap(({ notices }) => notices).filter(isUndated).length;
  return { notices: { ...all, services }, undated };
}

const isUndated = ({ release, date }: Notice): boolean => release === undefined && date === undefined;

const byDay =
  (day: string) =>
  ({ date }: Notice): boolean =>
    date !== undefined && date <= day;

/** What has no release is kept by its day: the last on which something was said up to that release. */
function byRelease({ services }: Notices, to: string): (notice: Notice) => boolean {
  const number = /^[1-9]\d*$/.test(to) ? Number(to) : Number.NaN;
  const releases = services.flatMap((service) => service.releases);
  if (Number.isNaN(number) || releases.length === 0)
    throw new RangeError(`--to takes the number of a release or a day (2025-05-13), not "${to}".`);
  const day = releases.reduce((last, [other, date]) => (other <= number && date > last ? date : last), "");
  return ({ release, date }) => (release !== undefined ? release <= number : date !== undefined && date <= day);
}
