/** Escapes as `encodeURIComponent` does, but for half of a surrogate pair, at which that throws: it becomes U+FFFD, as in UTF-8. */
function escapeLoosely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** Escapes by RFC 3986 with capital hex digits: `encodeURIComponent` leaves five characters more as they are. */
export function escape(text: string): string {
  return escapeLoosely(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
