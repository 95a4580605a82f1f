import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence, lineEvidence } from '../create-evidence.ts';
import { isPageName } from '../names/page-names.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'feed-leftover';

/** The heading of FeedBurner's mails before each article: "Posted: 16 Jan 2021 07:16 AM PST". */
const MAIL_HEADING = /^posted: \d{1,2} [a-z]{3} \d{4} \d\d:\d\d [ap]m [a-z]{3,4}$/i;

/** Images that only feeds carry: counters of the blog behind the feed. The group names the blog. */
const COUNTERS = [
  /^https?:\/\/(?:stats|pixel)\.(?:wordpress|wp)\.com\/b\.gif\?(?:.{0,200}&)?host=([\w.-]{1,100})/,
  /^https?:\/\/feeds\.wordpress\.com\/1\.0\/[a-z]{1,20}\/([\w.-]{1,100})\//,
  /^https?:\/\/feeds\.feedburner\.com\/~[a-z]{1,3}\/([\w.-]{1,100})\//,
];

function countedBlog(src: string): string | undefined {
  return COUNTERS.map((counter) => counter.exec(src)?.[1]).find(Boolean);
}

/**
 * What occurs only in feeds: headings of feed mails between articles, counters of another blog. Found on none of 1,269
 * honest pages.
 */
export const feedLeftover: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'feed',
  find(article: Article, { lines, pageNames }: RuleContext): Evidence[] {
    const headings = lines.filter(({ line }) => MAIL_HEADING.test(line.text.trim()));
    const counters = article.pictures.filter(({ src }) => {
      const blog = countedBlog(src);
      return blog && !isPageName(pageNames, registrableDomain(blog)?.split('.')[0] ?? blog);
    });
    return [
      ...headings.map(({ index }) => lineEvidence(article, SIGNAL, index)),
      ...counters.map(({ src }) => headEvidence(SIGNAL, src)),
    ];
  },
};
