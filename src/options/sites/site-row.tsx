import { useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { SitePreferences } from '../../browser/storage/settings.ts';
import { parseSitePattern } from '../../browser/storage/site-pattern.ts';

const PREFERENCE_LABELS: [keyof SitePreferences, TranslationKey][] = [
  ['off', 'optionsSiteOff'],
  ['quiet', 'optionsSiteQuiet'],
  ['toOriginal', 'optionsSiteToOriginal'],
];

interface Props {
  pattern: string;
  site: SitePreferences;
  onChange: (pattern: string, site: SitePreferences) => void;
  onRemove: () => void;
}

/** A site's rule. Its pattern can be edited in place; an invalid one is reset. */
export function SiteRow({ pattern, site, onChange, onRemove }: Props) {
  const [text, setText] = useState(pattern);
  const rename = () => {
    const next = parseSitePattern(text);
    setText(next ?? pattern);
    if (next && next !== pattern) onChange(next, site);
  };
  return (
    <li>
      <input
        type="text"
        value={text}
        aria-label={translate('optionsSite')}
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={rename}
      />
      <button
        type="button"
        class="plain"
        aria-label={translate('optionsSiteRemove', pattern)}
        onClick={onRemove}
      >
        {translate('optionsRemove')}
      </button>
      <span class="flags">
        {PREFERENCE_LABELS.map(([flag, name]) => (
          <label key={flag}>
            <input
              type="checkbox"
              checked={site[flag] === true}
              onChange={({ currentTarget }) =>
                onChange(pattern, { ...site, [flag]: currentTarget.checked })
              }
            />
            <span>{translate(name)}</span>
          </label>
        ))}
      </span>
    </li>
  );
}
