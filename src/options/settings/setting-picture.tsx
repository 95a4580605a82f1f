import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';

/** How many of the three bars are filled: how readily it speaks up. */
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

/** What a value looks like: a page with its notice, bars, or a word with its mark. */
export function SettingPicture({ setting, value }: { setting: keyof Settings; value: string }) {
  if (setting === 'banner') return <NoticePicture value={value} />;
  if (setting === 'sensitivity') return <BarsPicture value={value} />;
  return <HighlightPicture value={value} />;
}
