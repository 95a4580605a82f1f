import type { Article, Span } from '../../../article/article.ts';
import { explainsTrick } from '../../text/explains-trick.ts';
import { findSpintaxLeftovers } from '../../text/spintax-leftovers.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';

const SIGNAL = 'template-leftover';

/**
 * Placeholders that a republishing program should have filled: the item's title, address or author, its ads. Texts on
 * such programs have them, too, and are known by their words (`explainsTrick`).
 */
const UNFILLED = [
  /(?:\{{1,2}|\[|%{1,2}|\$)(?:post|item|feed|source|original|article|permalink|source_?url)[_-]?(?:title|url|link|content|author|date|name|permalink|source)?(?:\}{1,2}|\]|%{1,2})/gi,
  /\[\/?ad_\d{1,2}\]/g,
];

/** The start of an AI assistant's answer to a request to reword an article. */
const ASSISTANT_ANSWER =
  /(?:^|\n)(?:(?:sure|certainly|of course)[!,.] )?here(?: is|['’]s) (?:the|a|your) (?:re-?written|re-?worded|paraphrased|rephrased|plagiarism-free|unique)/gi;

const isInside = ({ start }: { start: number }, spans: Span[]): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/**
 * A republishing program's template or task is visible in the text. Code and quotations may mention such things. Found
 * on none of 1,269 honest pages.
 */
export const templateLeftover: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'template',
  find({ text, blocks, mentions }: Article): Evidence[] {
    const code = blocks.filter(({ kind }) => kind === 'preformatted' || kind === 'table');
    const patterns = explainsTrick(text, 'choices') ? [] : UNFILLED;
    const unfilled = [...patterns, ASSISTANT_ANSWER]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({ quote: match[0].trim(), start: match.index + match[0].search(/\S/) }));
    const unchosen = findSpintaxLeftovers(text).map(({ start, end }) => ({
      quote: text.slice(start, end),
      start,
    }));
    return [...unfilled, ...unchosen]
      .filter((found) => !isInside(found, code) && !isInside(found, mentions))
      .map(({ quote, start }) => textEvidence(SIGNAL, quote, start));
  },
};
