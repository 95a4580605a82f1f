import { type Phrase, say } from '../browser/say.ts';
import type { Answer, Level } from '../engine/verdict.ts';

const BANDS = ['clear', 'notice', 'warning'] as const;

const NAMES: Record<Level, Phrase> = {
  clear: 'bandClear',
  notice: 'bandNotice',
  warning: 'bandWarning',
  unknown: 'bandUnknown',
};

/** The thread through the three bands: straight, wavy, tangled. */
const STRANDS: Record<(typeof BANDS)[number], string> = {
  clear: 'M0 12H72',
  notice: 'M72 12c6 0 6-6 12-6s6 12 12 12s6-12 12-12s6 12 12 12s6-12 12-12s6 6 12 6',
  warning:
    'M144 12c8 0 14 7 20 7s8-14 1-14s-5 14 5 14s14-14 7-14s-6 14 4 14s15-14 8-14s-6 14 3 14s9-7 20-7',
};

function Strand({ band, level }: { band: (typeof BANDS)[number]; level: Level }) {
  const reached = BANDS.indexOf(band) <= BANDS.indexOf(level as (typeof BANDS)[number]);
  return <path d={STRANDS[band]} data-reached={reached || undefined} />;
}

function Row({ question, answer }: { question: Phrase; answer: Answer }) {
  const { level } = answer;
  return (
    <div class="row">
      <dt>{say(question)}</dt>
      <dd data-level={level}>
        <svg viewBox="0 0 216 24" aria-hidden="true">
          {BANDS.map((band) => (
            <Strand key={band} band={band} level={level} />
          ))}
        </svg>
        <span>{say(NAMES[level])}</span>
      </dd>
    </div>
  );
}

/** How strong the signs are, for each question apart: in words, and as a thread that gets tangled. */
export function Gauge({ spun, reposted }: { spun: Answer; reposted: Answer }) {
  return (
    <dl class="gauge" aria-label={say('gauge')}>
      <Row question="questionSpun" answer={spun} />
      <Row question="questionReposted" answer={reposted} />
    </dl>
  );
}
