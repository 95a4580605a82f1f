import { formatNumber } from '../browser/i18n/format-number.ts';
import { translate } from '../browser/i18n/translate.ts';
import type { CheckProgress } from './check-input.ts';

const BYTES_PER_KILOBYTE = 1024;

function sentenceFor(progress: CheckProgress | undefined): string {
  if (progress?.step === 'fetching') {
    const kilobytes = formatNumber(Math.ceil(progress.done / BYTES_PER_KILOBYTE));
    return translate('checkFetching', `${kilobytes} kB`);
  }
  if (progress?.step === 'reading')
    return translate('checkReadingPage', formatNumber(progress.done), formatNumber(progress.of));
  return translate(progress ? 'checkJudging' : 'loading');
}

function shareOf(progress: CheckProgress | undefined) {
  if (!progress || progress.step === 'judging' || !progress.of) return {};
  return { value: progress.done, max: progress.of };
}

interface Props {
  progress: CheckProgress | undefined;
  onCancel(): void;
}

/** What is under way, how far it is, and how to stop it. */
export function CheckProgressBar({ progress, onCancel }: Props) {
  const sentence = sentenceFor(progress);
  // Each page would be read aloud; the kind of work is enough.
  const announced = progress?.step === 'judging' ? translate('checkJudging') : translate('loading');
  return (
    <section class="working">
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <p aria-hidden="true">{sentence}</p>
      <progress aria-label={announced} {...shareOf(progress)} />
      <button type="button" class="second" onClick={onCancel}>
        {translate('comparisonCancel')}
      </button>
    </section>
  );
}
