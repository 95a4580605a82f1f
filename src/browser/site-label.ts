/** The name by which the reader knows a site: its host without "www."; the address itself if it has none. */
export function siteLabel(url: string): string {
  if (!URL.canParse(url)) return url;
  return new URL(url).hostname.replace(/^www\./, '') || url;
}
