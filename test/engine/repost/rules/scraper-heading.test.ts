import { scraperHeading } from '../../../../src/engine/repost/rules/scraper-heading.ts';
import { checkRule } from './check-rule.ts';

const title = '守塔人清点北方海岸的船只';
const body = ['清晨，守塔人划船出海，清点港口里的每一条船。'];

checkRule(scraperHeading, {
  flagged: {
    'the platform and the second it was taken': {
      title,
      before: ['CSDN 2024-06-27 08:01:06 阅读 59'],
      body,
    },
    'a collector’s opening': {
      title,
      body: [`本篇文章为你整理了${title}的详细内容，希望能帮助你。`, ...body],
    },
  },
  clean: {
    'a dated heading': { title, before: ['守塔人报 2024-06-27 08:01'], body },
    'an article that sums up': { title, body: ['本文整理了守塔人的工具。', ...body] },
  },
});
