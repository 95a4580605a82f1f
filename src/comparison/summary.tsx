import type { Article } from '../article/article.ts';
import { formatNumber } from '../browser/format-number.ts';
import { type Phrase, say } from '../browser/say.ts';
import { hostOf } from './host-of.ts';
import { OriginMap } from './origin-map.tsx';
import type { Pair } from './page-state.ts';
import {
  formatDay,
  formatTime,
  phraseDirection,
  phraseNotes,
  phraseRelation,
} from './phrase-pair.ts';

function Source({
  heading,
  article,
  facts,
}: {
  heading: Phrase;
  article: Article;
  facts: string[];
}) {
  return (
    <div class="source">
      <h2>{say(heading)}</h2>
      <p class="title" dir="auto">
        <a href={article.url} target="_blank" rel="noreferrer">
          {article.title || hostOf(article.url)}
        </a>
      </p>
      <p class="address">{article.url}</p>
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
    </div>
  );
}

function published(article: Article): string[] {
  return article.publishedTime
    ? [say('comparisonPublished', formatDay(article.publishedTime))]
    : [];
}

function Sources({ pair }: { pair: Pair }) {
  const { copy, original, from, readAt } = pair;
  const read = say(
    from === 'web' ? 'comparisonFetchedAt' : 'comparisonFromTab',
    formatTime(readAt),
  );
  return (
    <div class="sources">
      <Source heading="comparisonThisPage" article={copy} facts={published(copy)} />
      <Source
        heading="comparisonOriginal"
        article={original}
        facts={[...published(original), read]}
      />
    </div>
  );
}

function Figures({ pair }: { pair: Pair }) {
  const { figures, runs } = pair.comparison;
  const all: [Phrase, number, string][] = [
    ['comparisonKept', figures.keptWords, 'kept'],
    ['comparisonSwapped', figures.swappedWords, 'swapped'],
    ['comparisonAdded', figures.addedWords, 'added'],
  ];
  const parts = all.filter(([, count]) => count > 0);
  return (
    <section class="figures">
      <h2>{say('comparisonWords')}</h2>
      <div class="share" aria-hidden="true">
        {parts.map(([, count, name]) => (
          <i key={name} class={name} style={{ flexGrow: count }} />
        ))}
      </div>
      <dl>
        {parts.map(([phrase, count, name]) => (
          <div key={name} class={name}>
            <dt>{say(phrase)}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {runs[0] && <p class="quiet">{say('comparisonLongestRun', formatNumber(runs[0].words))}</p>}
    </section>
  );
}

function DirectionOf({ pair }: { pair: Pair }) {
  const [sentence, signs] = phraseDirection(pair.comparison);
  return (
    <section class="direction">
      <h2>{say('comparisonDirection')}</h2>
      <p>{sentence}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  );
}

/** The result on one screen: what the two are to each other, how much, from where, and who came first. */
export function Summary({ pair, onChoose }: { pair: Pair; onChoose(row: number): void }) {
  const { figures, relation } = pair.comparison;
  const sentences = [
    say(
      'comparisonSentences',
      formatNumber(figures.takenSentences),
      formatNumber(figures.copySentences),
    ),
    say(
      'comparisonUsed',
      formatNumber(figures.usedSentences),
      formatNumber(figures.originalSentences),
    ),
  ];
  return (
    <header class="summary">
      <h1>{phraseRelation(pair.comparison)}</h1>
      {relation !== 'none' && <p class="lead">{sentences.join(' ')}</p>}
      {phraseNotes(pair).map((note) => (
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
            <DirectionOf pair={pair} />
          </div>
        </>
      )}
    </header>
  );
}
