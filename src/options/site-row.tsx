import { useState } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';
import type { Site } from '../browser/settings.ts';
import { readSitePattern } from '../browser/site-pattern.ts';

const FLAGS: [keyof Site, Phrase][] = [
  ['off', 'optionsSiteOff'],
  ['quiet', 'optionsSiteQuiet'],
  ['toOriginal', 'optionsSiteToOriginal'],
];

interface Properties {
  pattern: string;
  site: Site;
  onChange: (pattern: string, site: Site) => void;
  onRemove: () => void;
}

/** One site's rule; its pattern can be rewritten in place, and takes back what is no pattern. */
export function SiteRow({ pattern, site, onChange, onRemove }: Properties) {
  const [text, setText] = useState(pattern);
  const rename = () => {
    const next = readSitePattern(text);
    setText(next ?? pattern);
    if (next && next !== pattern) onChange(next, site);
  };
  return (
    <li>
      <input
        type="text"
        value={text}
        aria-label={say('optionsSite')}
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={rename}
      />
      <span class="flags">
        {FLAGS.map(([flag, name]) => (
          <label key={flag}>
            <input
              type="checkbox"
              checked={site[flag] === true}
              onChange={({ currentTarget }) =>
                onChange(pattern, { ...site, [flag]: currentTarget.checked })
              }
            />
            <span>{say(name)}</span>
          </label>
        ))}
      </span>
      <button
        type="button"
        class="plain"
        aria-label={say('optionsSiteRemove', pattern)}
        onClick={onRemove}
      >
        {say('optionsRemove')}
      </button>
    </li>
  );
}
