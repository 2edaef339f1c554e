/** From what somebody types or pastes to the host that an entry would hold. */

/**
 * "https://www.Example.org/an/article?x" -> "example.org"; names in their own script become punycode. What is no
 * address stays as it was typed, so that the check can say what is wrong with it.
 */
export function typedHost(typed: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return typed;
  const host = new URL(address).hostname.replace(/\.$/u, '');
  return host.replace(/^www\.(?=[^.]+\.)/u, '');
}
