import type { Level } from '../../engine/verdict.ts';

type Band = Exclude<Level, 'unknown'>;

const BANDS: Band[] = ['clear', 'notice', 'warning'];

/** The thread through the three bands: straight, wavy, tangled. */
const STRANDS: Record<Band, string> = {
  clear: 'M1 12H112',
  notice:
    'M117 12c5 0 5-5 11-5s7 10 14 10s7-10 14-10s7 10 14 10s7-10 14-10s7 10 14 10s7-10 14-10s6 5 11 5',
  warning:
    'M233 12c11 0 18 8 25 8s8-16 0-16s-6 16 7 16s16-16 8-16s-7 16 6 16s16-16 8-16s-7 16 6 16s16-16 8-16s-6 16 6 16c9 0 15-8 30-8',
};

/** How strong signs are, as a thread that gets tangled. Words beside it say the same. */
export function Thread({ level }: { level: Level }) {
  const reached = BANDS.indexOf(level as Band);
  return (
    <svg class="thread" viewBox="0 0 344 24" aria-hidden="true" data-level={level}>
      {BANDS.map((band, at) => (
        <path key={band} d={STRANDS[band]} data-reached={at <= reached || undefined} />
      ))}
    </svg>
  );
}
