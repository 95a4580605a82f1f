import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import type { Answer, Level } from '../engine/verdict.ts';

const BANDS = ['clear', 'notice', 'warning'] as const;

const LEVEL_NAMES: Record<Level, TranslationKey> = {
  clear: 'bandClear',
  notice: 'bandNotice',
  warning: 'bandWarning',
  unknown: 'bandUnknown',
};

/** The thread through the three bands: straight, wavy, tangled. */
const STRANDS: Record<(typeof BANDS)[number], string> = {
  clear: 'M1 12H112',
  notice:
    'M117 12c5 0 5-5 11-5s7 10 14 10s7-10 14-10s7 10 14 10s7-10 14-10s7 10 14 10s7-10 14-10s6 5 11 5',
  warning:
    'M233 12c11 0 18 8 25 8s8-16 0-16s-6 16 7 16s16-16 8-16s-7 16 6 16s16-16 8-16s-7 16 6 16s16-16 8-16s-6 16 6 16c9 0 15-8 30-8',
};

function Strand({ band, level }: { band: (typeof BANDS)[number]; level: Level }) {
  const reached = BANDS.indexOf(band) <= BANDS.indexOf(level as (typeof BANDS)[number]);
  return <path d={STRANDS[band]} data-reached={reached || undefined} />;
}

function AnswerRow({ question, answer }: { question: TranslationKey; answer: Answer }) {
  const { level } = answer;
  return (
    <div class="row">
      <dt>{translate(question)}</dt>
      <dd data-level={level}>
        <svg viewBox="0 0 344 24" aria-hidden="true">
          {BANDS.map((band) => (
            <Strand key={band} band={band} level={level} />
          ))}
        </svg>
        <span>{translate(LEVEL_NAMES[level])}</span>
      </dd>
    </div>
  );
}

/** Shows how strong the evidence is for each question, in words and as a thread that gets tangled. */
export function Gauge({ spun, reposted }: { spun: Answer; reposted: Answer }) {
  return (
    <dl class="gauge" aria-label={translate('gauge')}>
      <AnswerRow question="questionSpun" answer={spun} />
      <AnswerRow question="questionReposted" answer={reposted} />
    </dl>
  );
}
