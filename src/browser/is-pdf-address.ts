/** True if an address is that of a PDF, by its name: Firefox lets no extension into its viewer to look. */
export function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
