import type { Article } from '../article/article.ts';
import { phraseVerdict } from '../browser/phrase-verdict.ts';
import { say } from '../browser/say.ts';
import type { Verdict } from '../engine/verdict.ts';
import { MarkedText } from './marked-text.tsx';

/** The verdict on a text: the sentence, the credited original, and the text with its findings marked. */
export function Checked({ article, verdict }: { article: Article; verdict: Verdict }) {
  const { headline, more } = phraseVerdict(verdict);
  const { original, evidence, spun } = verdict;
  const isTold = spun.level === 'warning' || spun.level === 'notice';
  return (
    <section class="checked" data-level={verdict.level} role="status">
      <h2>{say(headline)}</h2>
      {more && <p class="quiet">{say(more)}</p>}
      {original && (
        <p class="original">
          {say('creditsSite', original.name)}{' '}
          {original.url && (
            <a href={original.url} target="_blank" rel="noreferrer">
              {say('readOriginal')}
            </a>
          )}
        </p>
      )}
      <MarkedText text={article.text} evidence={isTold ? evidence : []} />
    </section>
  );
}
