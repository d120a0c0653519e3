/** Longest part that stays in one piece. */
const unbroken = 20;

/** The parts of a long name: it breaks behind dots, slashes and underscores; before a capital where that is not enough. */
export const breakPlaces = (text: string): string[] =>
  text
    .split(/(?<=[._/])(?=.)/)
    .flatMap((part) => (part.length > unbroken ? part.split(/(?<=[a-z\d])(?=[A-Z])/) : [part]));
