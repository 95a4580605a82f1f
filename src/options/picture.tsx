import { say } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';

/** How many of the three bars are filled: how readily it speaks up. */
const BARS: Record<string, number> = { cautious: 1, balanced: 2, eager: 3 };

function Page({ value }: { value: string }) {
  return (
    <span class={`picture page ${value}`} aria-hidden="true">
      <span class="notice" />
      <span class="lines" />
    </span>
  );
}

function Bars({ value }: { value: string }) {
  return (
    <span class="picture bars" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <span key={bar} class={bar <= (BARS[value] ?? 0) ? 'on' : ''} />
      ))}
    </span>
  );
}

function Sample({ value }: { value: string }) {
  return (
    <span class="picture sample" aria-hidden="true">
      <span class={value}>{say('optionsMarksSample')}</span>
    </span>
  );
}

/** What a value looks like: a page with its notice, bars, or a word with its mark. */
export function Picture({ setting, value }: { setting: keyof Settings; value: string }) {
  if (setting === 'banner') return <Page value={value} />;
  if (setting === 'sensitivity') return <Bars value={value} />;
  return <Sample value={value} />;
}
