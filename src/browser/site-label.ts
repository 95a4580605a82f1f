/** The reader's name for a site: its host without "www."; the address itself if it has no host. */
export function siteLabel(url: string): string {
  if (!URL.canParse(url)) return url;
  return new URL(url).hostname.replace(/^www\./, '') || url;
}
