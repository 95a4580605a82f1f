/** An address for comparisons: without scheme, "www.", "m." and a final slash. */
export const addressKey = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.|m\.)?|\/$/g, '');
