/** The host of an address, as a reader would say it. */
export function hostLabel(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
