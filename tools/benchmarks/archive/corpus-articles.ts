import { readKinds } from '../../../training/corpus/read-kinds.ts';
import { readSpunParallel } from '../../../training/corpus/read-spun-parallel.ts';
import { readWeb } from '../../../training/corpus/read-web.ts';
import type { MadeArticle } from './make-articles.ts';

/** Texts of the corpus: articles for an archive, copies that spinners made of some, and texts of other people. */
export interface CorpusTexts {
  articles: MadeArticle[];
  copies: { text: string; original: MadeArticle }[];
  others: string[];
}

/** Shorter texts are no articles. Characters. */
const MIN_LENGTH = 600;

const isLong = (text: string) => text.length >= MIN_LENGTH;

/** All texts of the corpus that are used; none where there is no corpus. */
export function readCorpusTexts(): CorpusTexts {
  if (!process.env.UNSPUN_CORPUS) return { articles: [], copies: [], others: [] };
  const spun = readSpunParallel();
  const texts = new Set([...spun.map(({ original = '' }) => original), ...webTexts()]);
  const articles = [...texts].map((text, i) => ({ url: `https://corpus.example/${i}`, text }));
  const byText = new Map(articles.map((article) => [article.text, article]));
  const copies = spun.map(({ text, original = '' }) => {
    return { text, original: byText.get(original) as MadeArticle };
  });
  const others = readKinds().map(({ text }) => text);
  return { articles, copies, others: others.filter(isLong) };
}

const webTexts = () =>
  readWeb()
    .filter(({ language, text }) => language === 'en' && isLong(text))
    .map(({ text }) => text);
