import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../original/registrable-domain.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { headFinding, lineFinding } from '../finding.ts';
import type { Mark } from '../mark.ts';
import { isOwnName } from '../own-names.ts';

const SIGNAL = 'feed-leftover';

/** The heading FeedBurner's mails put before each article: "Posted: 16 Jan 2021 07:16 AM PST". */
const MAIL_HEADING = /^posted: \d{1,2} [a-z]{3} \d{4} \d\d:\d\d [ap]m [a-z]{3,4}$/i;

/** Pictures that only feeds carry: counters of the blog the feed belongs to. The group names the blog. */
const COUNTERS = [
  /^https?:\/\/(?:stats|pixel)\.(?:wordpress|wp)\.com\/b\.gif\?(?:.{0,200}&)?host=([\w.-]{1,100})/,
  /^https?:\/\/feeds\.wordpress\.com\/1\.0\/[a-z]{1,20}\/([\w.-]{1,100})\//,
  /^https?:\/\/feeds\.feedburner\.com\/~[a-z]{1,3}\/([\w.-]{1,100})\//,
];

function countedBlog(src: string): string | undefined {
  return COUNTERS.map((counter) => counter.exec(src)?.[1]).find(Boolean);
}

/**
 * What stands in a feed and nowhere else: headings of its mails between the articles, counters of another blog.
 * Stands on none of 1,269 honest pages.
 */
export const feedLeftover: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'feed',
  find(article: Article, { lines, own }: Context): Evidence[] {
    const headings = lines.filter(({ line }) => MAIL_HEADING.test(line.text.trim()));
    const counters = article.pictures.filter(({ src }) => {
      const blog = countedBlog(src);
      return blog && !isOwnName(own, registrableDomain(blog)?.split('.')[0] ?? blog);
    });
    return [
      ...headings.map(({ index }) => lineFinding(article, SIGNAL, index)),
      ...counters.map(({ src }) => headFinding(SIGNAL, src)),
    ];
  },
};
