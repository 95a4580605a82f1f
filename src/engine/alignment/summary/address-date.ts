import type { Article } from '../../../article/article.ts';

/** "/2026/04/07/", "/2026-04-07-", "/20260407/": a day; a month alone says too little. */
const DAY = /\/(?:19|20)\d\d([/-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day that an address names, ISO 8601; undefined if it names none. */
function addressDay(url: string): string | undefined {
  const digits = DAY.exec(url.replace(/[?#].*$/, ''))?.[0].replace(/\D/g, '');
  return digits && `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The article with the day of its address for the time of publication, where the page says none. */
export function withAddressDate(article: Article): Article {
  const day = article.publishedTime ? undefined : addressDay(article.url);
  return day ? { ...article, publishedTime: day } : article;
}
