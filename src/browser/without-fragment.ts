/** An address without its fragment: the page that it names. */
export const withoutFragment = (url: string): string => url.split('#')[0] ?? url;
