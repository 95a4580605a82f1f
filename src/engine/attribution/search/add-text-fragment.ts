/** An address with a text fragment (see `textFragment`), added to the fragment that it may already have. */
export function addTextFragment(url: string, fragment: string | undefined): string {
  if (!fragment) return url;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}
