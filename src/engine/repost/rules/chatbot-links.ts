import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'chatbot-links';

/** What chat assistants add to the addresses that they name (ChatGPT, its interface for programs, Copilot, Perplexity). */
const ADDED = /[?&]utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity)(?=[&#]|$)/i;

/** Links that a chat assistant gave: it found the sources. That says nothing about the text. */
export const chatbotLinks: RepostRule = {
  signal: SIGNAL,
  strength: 'none',
  independenceGroup: 'links',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    return lines
      .filter(({ line }) => line.place === 'inside')
      .flatMap(({ line, index }) => {
        const link = line.links.find(({ href, text }) => text !== '' && ADDED.test(href));
        return link ? [lineEvidence(article, SIGNAL, index, link.text)] : [];
      });
  },
};
