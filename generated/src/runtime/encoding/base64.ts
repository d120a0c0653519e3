// Every platform has it; lib ES2022 does not declare it.
declare const btoa: (text: string) => string;

/** Bytes in Base64, padded. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
