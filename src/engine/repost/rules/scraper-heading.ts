import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { mentionsTitle, normalizedTitles } from '../names/title-mentions.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'scraper-heading';

/** "CSDN 2024-06-27 08:01:06 阅读 59": the platform that a text was taken from, the time of copying, a counter. */
const TAKEN_FROM =
  /^(?:CSDN|博客园|简书|知乎|掘金|51CTO|腾讯云|阿里云|segmentfault|cnblogs)\s*\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s*(?:阅读|浏览)?/i;

/** "This article compiles the details of T for you": sentences with which collectors introduce copied texts. */
const INTRODUCED =
  /(?:本篇文章|本文|这篇文章|小编)[^本这小]{0,12}(?:为你|为您|给大家|为大家)?(?:整理|汇总|收集|转载)/u;

/**
 * The heading or first sentence with which a collector of other people's articles introduces a text. Found on none of
 * 1,269 honest pages.
 */
export const scraperHeading: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'template',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    const titles = normalizedTitles(article.title);
    return lines
      .filter(
        ({ line: { text } }) =>
          TAKEN_FROM.test(text) || (INTRODUCED.test(text) && mentionsTitle(text, titles)),
      )
      .slice(0, 1)
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
