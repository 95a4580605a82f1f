import { readFileSync } from 'node:fs';
import { pickOne, type Random, seededRandom } from '../spinners/seeded-random.ts';

/** Sentences about one thing. Of `{one|two}` an article has one. */
export interface Story {
  kind: string;
  sentences: string[];
}

/** The stories that articles are made of, written for this project. */
export function readStories(): Story[] {
  const text = readFileSync(new URL('./data/stories.txt', import.meta.url), 'utf8');
  return text
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [kind = '', ...lines] = block.trim().split('\n');
      return { kind, sentences: lines.filter((line) => line !== '') };
    });
}

/** Sentences of a paragraph. */
const PARAGRAPH = 4;

/**
 * An article out of stories: the sentences of each in an order by chance, with choices by chance.
 * @param name the same name always gives the same article
 */
export function generateArticle(stories: readonly Story[], name: string): string {
  const random = seededRandom(`sample ${name}`);
  const choose = (sentence: string) =>
    sentence.replace(/\{([^}]*)\}/g, (_, choices: string) => {
      return pickOne(choices.split('|'), random) ?? '';
    });
  return stories
    .flatMap(({ sentences }) => toParagraphs(shuffle(sentences, random).map(choose)))
    .join('\n\n');
}

function shuffle(sentences: readonly string[], random: Random): string[] {
  const lots = new Map(sentences.map((sentence) => [sentence, random()]));
  return sentences.toSorted((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
}

function toParagraphs(sentences: readonly string[]): string[] {
  return sentences.flatMap((_, i) =>
    i % PARAGRAPH === 0 ? [sentences.slice(i, i + PARAGRAPH).join(' ')] : [],
  );
}
