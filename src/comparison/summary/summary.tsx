import type { Article } from '../../article/article.ts';
import { formatTime } from '../../browser/i18n/format-date.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { plainQuote } from '../../browser/verdict-view/source-label.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { OriginMap } from './origin-map.tsx';
import { publishedTexts } from './published-texts.ts';
import { directionTexts, noteTexts, relationText } from './relation-text.ts';

function SourceCard({
  heading,
  article,
  facts,
}: {
  heading: TranslationKey;
  article: Article;
  facts: string[];
}) {
  const isWeb = /^https?:/i.test(article.url);
  return (
    <div class="source">
      <h2>{translate(heading)}</h2>
      <p class="title" dir="auto">
        {isWeb ? (
          <a href={article.url} target="_blank" rel="noreferrer">
            {plainQuote(article.title) || siteLabel(article.url)}
          </a>
        ) : (
          article.title || translate('comparisonPastedText')
        )}
      </p>
      {isWeb && (
        <p class="address">
          <Breakable text={article.url} />
        </p>
      )}
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
    </div>
  );
}

function Sources({ pair }: { pair: ArticlePair }) {
  const { copy, original, from, readAt } = pair;
  const how = from === 'web' ? 'comparisonFetchedAt' : 'comparisonFromTab';
  const read = from === 'text' ? [] : [translate(how, formatTime(readAt))];
  return (
    <div class="sources">
      <SourceCard heading="comparisonThisPage" article={copy} facts={publishedTexts(copy)} />
      <SourceCard
        heading="comparisonOriginal"
        article={original}
        facts={[...publishedTexts(original), ...read]}
      />
    </div>
  );
}

function Figures({ pair }: { pair: ArticlePair }) {
  const { figures, runs } = pair.comparison;
  const all: [TranslationKey, number, string][] = [
    ['comparisonKept', figures.keptWords, 'kept'],
    ['comparisonSwapped', figures.swappedWords, 'swapped'],
    ['comparisonAdded', figures.addedWords, 'added'],
  ];
  const parts = all.filter(([, count]) => count > 0);
  return (
    <section class="figures">
      <h2>{translate('comparisonWords')}</h2>
      <div class="share" aria-hidden="true">
        {parts.map(([, count, name]) => (
          <i key={name} class={name} style={{ flexGrow: count }} />
        ))}
      </div>
      <dl>
        {parts.map(([key, count, name]) => (
          <div key={name} class={name}>
            <dt>{translate(key)}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {runs[0] && (
        <p class="quiet">{translate('comparisonLongestRun', formatNumber(runs[0].words))}</p>
      )}
    </section>
  );
}

function DirectionSection({ pair }: { pair: ArticlePair }) {
  const [sentence, reasons] = directionTexts(pair.comparison);
  return (
    <section class="direction">
      <h2>{translate('comparisonDirection')}</h2>
      <p>{sentence}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Breakable text={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The result on one screen: how the texts relate, how much was taken, from where, and which came first. */
export function Summary({ pair, onChoose }: { pair: ArticlePair; onChoose(row: number): void }) {
  const { figures, relation } = pair.comparison;
  const sentences = [
    translate(
      'comparisonSentences',
      formatNumber(figures.takenSentences),
      formatNumber(figures.copySentences),
    ),
    translate(
      'comparisonUsed',
      formatNumber(figures.usedSentences),
      formatNumber(figures.originalSentences),
    ),
  ];
  return (
    <header class="summary">
      <h1>{relationText(pair.comparison)}</h1>
      {relation !== 'none' && <p class="lead">{sentences.join(' ')}</p>}
      {noteTexts(pair).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Sources pair={pair} />
      {relation !== 'none' && (
        <>
          <OriginMap pair={pair} onChoose={onChoose} />
          <div class="facts">
            <Figures pair={pair} />
            <DirectionSection pair={pair} />
          </div>
        </>
      )}
    </header>
  );
}
