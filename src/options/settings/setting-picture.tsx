import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';

/** How many of the three bars are filled, by sensitivity. */
const FILLED_BARS: Record<string, number> = { cautious: 1, balanced: 2, eager: 3 };

function NoticePicture({ value }: { value: string }) {
  return (
    <span class={`picture page ${value}`} aria-hidden="true">
      <span class="notice" />
      <span class="lines" />
    </span>
  );
}

function BarsPicture({ value }: { value: string }) {
  return (
    <span class="picture bars" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <span key={bar} class={bar <= (FILLED_BARS[value] ?? 0) ? 'on' : ''} />
      ))}
    </span>
  );
}

function HighlightPicture({ value }: { value: string }) {
  return (
    <span class="picture sample" aria-hidden="true">
      <span class={value}>{translate('optionsMarksSample')}</span>
    </span>
  );
}

/** A picture of a value: a page with its banner, bars, or a word with its highlight. */
export function SettingPicture({ setting, value }: { setting: keyof Settings; value: string }) {
  if (setting === 'banner') return <NoticePicture value={value} />;
  if (setting === 'sensitivity') return <BarsPicture value={value} />;
  return <HighlightPicture value={value} />;
}
