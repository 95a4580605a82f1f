/** An address that lands on a passage: `fragment` (see `passageFragment`) behind the fragment it may have already. */
export function addTextFragment(url: string, fragment: string | undefined): string {
  if (!fragment) return url;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}
