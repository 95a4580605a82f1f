/** What an address's host is called where nobody names it: without "www.". */
export const hostName = (url: string): string => new URL(url).hostname.replace(/^(?:www|m)\./, '');
