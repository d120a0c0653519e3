/** Names that give a secret away, however they are written; where a definition knows better, it says `sensitive`. */
const secretName =
  /pa?ss?w|passord|pass(?:phrase|code)|pwd|psw|secret|credential|private_?key|(?:access|api|auth|security|session|x)_?(?:key|token)$|^(?:token|authorization|cookie|ak|sk)$/i;

/** Names that speak of a secret and hold none: whether there is one, of which kind, since when. */
const harmlessName =
  /^(?:no|is|has|enable|without|need|support)_?pass|pass(?:wo?r?d)?_?(?:free|less|access|type|mode|enabled?|time|age|status)|(?:id|ids|name|count|type|time|status|expires?|expiration)$/i;

/** True for a member that the definition calls a secret, or whose name, one it does not know perhaps, says so. */
export const isSecretName = (name: string, declared: readonly string[]): boolean =>
  declared.includes(name) || (secretName.test(name) && !harmlessName.test(name));
