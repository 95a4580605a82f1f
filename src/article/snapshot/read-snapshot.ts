import type { Article } from '../article.ts';
import { textNodesBelow } from '../dom/pair-text-nodes.ts';
import type { InvisibleReason } from '../dom/rendering-checks.ts';
import { findArticle } from '../find-article.ts';
import type { PageSource } from '../page-source.ts';
import type { Task } from '../task.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** Why readers do not see a text; null if they do. */
export type SeenAnswer = InvisibleReason | null;

/** Asks the page which of its texts, by their numbers, are seen; by paint too if `byPaint`. Answers in the same order. */
export type AskPage = (numbers: number[], byPaint: boolean) => Promise<SeenAnswer[]>;

export interface ReadRequest {
  snapshot: PageSnapshot;
  url: string;
  /** Read whatever stands on the page, because the reader asked for it. */
  always: boolean;
}

/** What the page says of its texts, each asked about once. */
function createSeenTexts({ texts }: BuiltPage, ask: AskPage) {
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const known = new Map<Text, SeenAnswer>();
  const knownByPaint = new Set<Text>();
  return {
    async prepare(wanted: readonly Text[], byPaint: boolean): Promise<void> {
      const isKnown = (text: Text) => (byPaint ? knownByPaint : known).has(text);
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

function sourceOfSnapshot(snapshot: PageSnapshot, ask: AskPage): PageSource {
  const page = buildPage(snapshot);
  const { document, hidden } = page;
  const excluded = new Set(page.excluded.flatMap(textNodesBelow));
  const isHidden = (element: Element) => hidden.has(element);
  const facts = { document, excluded, isHidden, isLarge: snapshot.isLarge };
  if (!snapshot.isDrawn) return { ...facts, invisibleReason: () => undefined };
  return { ...facts, ...createSeenTexts(page, ask) };
}

/**
 * Finds the article in a snapshot, the same as on the page itself. Undefined if there is none, whatever the snapshot
 * contains; rejects only if the page does not answer.
 */
export function* readSnapshot(
  { snapshot, url, always }: ReadRequest,
  ask: AskPage,
): Task<Article | undefined> {
  try {
    return yield* findArticle(sourceOfSnapshot(snapshot, ask), url, always);
  } catch {
    return undefined;
  }
}
