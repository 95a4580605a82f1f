import { useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { applyLook, type ReaderLook, SIZES, saveLook, THEMES, WIDTHS } from './reader-look.ts';

const WIDTH_NAMES: Readonly<Record<ReaderLook['width'], TranslationKey>> = {
  narrow: 'readerNarrow',
  medium: 'readerMedium',
  wide: 'readerWide',
};

const THEME_NAMES: Readonly<Record<ReaderLook['theme'], TranslationKey>> = {
  auto: 'readerAutoTheme',
  light: 'readerLight',
  sepia: 'readerSepia',
  dark: 'readerDark',
};

interface ChoiceProps<Value extends string> {
  title: TranslationKey;
  names: Readonly<Record<Value, TranslationKey>>;
  values: readonly Value[];
  chosen: Value;
  onChoose(value: Value): void;
}

function Choice<Value extends string>(properties: ChoiceProps<Value>) {
  const { title, names, values, chosen, onChoose } = properties;
  return (
    <fieldset>
      <legend>{translate(title)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={title}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{translate(names[value])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function TextSize({ size, onSize }: { size: number; onSize(size: number): void }) {
  return (
    <fieldset>
      <legend>{translate('readerSize')}</legend>
      <button
        type="button"
        class="smaller"
        aria-label={translate('readerSmaller')}
        disabled={size === 0}
        onClick={() => onSize(size - 1)}
      />
      <output aria-live="polite">{SIZES[size]}</output>
      <button
        type="button"
        class="larger"
        aria-label={translate('readerLarger')}
        disabled={size === SIZES.length - 1}
        onClick={() => onSize(size + 1)}
      />
    </fieldset>
  );
}

/** Text size, width and colours, as browsers' own reader views have them. */
export function LookMenu({ initial }: { initial: ReaderLook }) {
  const [look, setLook] = useState(initial);
  const change = (part: Partial<ReaderLook>) => {
    const next = { ...look, ...part };
    setLook(next);
    applyLook(next);
    void saveLook(next);
  };
  return (
    <details class="look">
      <summary>{translate('readerLook')}</summary>
      <div>
        <TextSize size={look.size} onSize={(size) => change({ size })} />
        <Choice
          title="readerWidth"
          names={WIDTH_NAMES}
          values={Object.keys(WIDTHS) as ReaderLook['width'][]}
          chosen={look.width}
          onChoose={(width) => change({ width })}
        />
        <Choice
          title="readerColours"
          names={THEME_NAMES}
          values={THEMES}
          chosen={look.theme}
          onChoose={(theme) => change({ theme })}
        />
      </div>
    </details>
  );
}
