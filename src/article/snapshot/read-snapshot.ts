import type { Article } from '../article.ts';
import { isLargePage, PAGE_LIMITS } from '../dom/is-large-page.ts';
import { textNodesBelow } from '../dom/pair-text-nodes.ts';
import type { InvisibleReason } from '../dom/rendering-checks.ts';
import { findArticle } from '../find-article.ts';
import type { PageSource } from '../page-source.ts';
import type { Task } from '../task.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import { parseMarkup } from './parse-markup.ts';
import type { PageForm } from './taken-page.ts';

/** Why readers do not see a text; null if they do. */
export type SeenAnswer = InvisibleReason | null;

/** Asks the page which of its texts, by their numbers, are seen; by paint too if `byPaint`. Answers in the same order. */
export type AskPage = (numbers: number[], byPaint: boolean) => Promise<SeenAnswer[]>;

export interface ReadRequest {
  page: PageForm;
  url: string;
  /** Read whatever stands on the page, because the reader asked for it. */
  always: boolean;
}

export interface ReadAnswer {
  /** Undefined if there is none. */
  article?: Article | undefined;
  /** No tree like the page's comes of its markup: it is to be taken node by node. */
  isUnlike?: true;
}

/** What the page says of its texts, each asked about once. */
function createSeenTexts({ texts }: BuiltPage, ask: AskPage) {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const known = new Map<Text, SeenAnswer>();
  const knownByPaint = new Set<Text>();
  return {
    async prepare(wanted: readonly Text[], byPaint: boolean): Promise<void> {
      // Between the words there is nothing to be seen, but for its paint.
      const isKnown = (text: Text) =>
        (byPaint ? knownByPaint : known).has(text) || !(byPaint || /\S/.test(text.data));
      const asked = [...new Set(wanted)].filter((text) => !isKnown(text));
      if (asked.length === 0) return;
      const answers = await ask(
        asked.map((text) => numbers.get(text) ?? -1),
        byPaint,
      );
      asked.forEach((text, index) => {
        known.set(text, answers[index] ?? null);
        if (byPaint) knownByPaint.add(text);
      });
    },
    invisibleReason(text: Text, byPaint: boolean): InvisibleReason | undefined {
      const reason = known.get(text) ?? undefined;
      return reason === 'not-painted' && !byPaint ? undefined : reason;
    },
  };
}

function sourceOf(taken: PageForm, ask: AskPage): PageSource | undefined {
  const page = 'html' in taken ? parseMarkup(taken) : buildPage(taken);
  if (!page) return undefined;
  const { document, hidden } = page;
  const excluded = new Set(page.excluded.flatMap(textNodesBelow));
  const isHidden = (element: Element) => hidden.has(element);
  const isLarge = 'isLarge' in taken ? taken.isLarge : isLargePage(document, PAGE_LIMITS);
  const facts = { document, excluded, isHidden, isLarge };
  if (!taken.isDrawn) return { ...facts, invisibleReason: () => undefined };
  return { ...facts, ...createSeenTexts(page, ask) };
}

/**
 * Finds the article in what was taken of a page, the same as on the page itself. There is none in what is no page; rejects
 * only if the page does not answer.
 */
export function* readSnapshot({ page, url, always }: ReadRequest, ask: AskPage): Task<ReadAnswer> {
  try {
    const source = sourceOf(page, ask);
    if (!source) return { isUnlike: true };
    return { article: yield* findArticle(source, url, always) };
  } catch {
    return {};
  }
}
