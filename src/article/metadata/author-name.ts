/** "By" in the bylines of several languages. A name may begin with "von" itself: then no two words follow. */
const BY =
  /^(?:(?:by|par|por|door|oleh|von(?=\s+\S+\s+\S))\s+|(?:author|autor|автор|yazar|tác giả|作者|著者)\s*[:：]\s*)/iu;

/** What follows a name: a separator and, somewhere after it, a number, as days have. */
const DAY = /[·|•–—,](?=[^·|•–—,]*\p{N}).*$/u;

/** The name in a byline, without the "By" before it and the day behind it; the byline if nothing else is left. */
export const authorName = (byline: string): string =>
  byline.trim().replace(BY, '').replace(DAY, '').trim() || byline;
