/** The display name of an address's host: without "www." or "m.". */
export const hostName = (url: string): string => new URL(url).hostname.replace(/^(?:www|m)\./, '');
