/** What a text of a format looks like, for validators; formats that are not texts, or too loose to judge, have none. */
const patterns: Readonly<Record<string, string>> = {
  datetime: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
  date: "^\\d{4}-\\d{2}-\\d{2}$",
  time: "^\\d{2}:\\d{2}$",
  "time-range": "^\\d{2}:\\d{2}-\\d{2}:\\d{2}$",
  "iso-datetime": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})$",
  ipv4: "^\\d{1,3}(?:\\.\\d{1,3}){3}$",
};

export const formatPattern = (format: string): string | undefined => patterns[format];
