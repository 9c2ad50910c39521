/** An article's own address, where it is one that may be followed: what an article says is never trusted with another scheme. */
export function safeLink(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
