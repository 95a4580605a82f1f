import { useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { citePair } from './cite-pair.ts';
import { writeLetter } from './write-letter.ts';

/** What can be made of a comparison, to be copied. */
const WRITERS: [name: TranslationKey, write: (pair: ArticlePair) => string][] = [
  ['reuseCitation', (pair) => citePair(pair, 'plain')],
  ['reuseWikipedia', (pair) => citePair(pair, 'wikipedia')],
  ['reuseBibtex', (pair) => citePair(pair, 'bibtex')],
  ['reuseLetter', writeLetter],
];

/** A citation of the original and a letter to the copy's site, filled in, to be changed and copied. */
export function ReuseOriginal({ pair }: { pair: ArticlePair }) {
  const [chosen, setChosen] = useState(0);
  const [changed, setChanged] = useState<string>();
  const [message, setMessage] = useState<TranslationKey>();
  const text = changed ?? WRITERS[chosen]?.[1](pair) ?? '';
  const choose = (next: number) => {
    setChosen(next);
    setChanged(undefined);
    setMessage(undefined);
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setMessage('reuseCopied'),
      () => setMessage('reuseNotCopied'),
    );
  return (
    <details class="reuse">
      <summary>{translate('reuseTitle')}</summary>
      <label for="reuse-form">{translate('reuseForm')}</label>
      <select
        id="reuse-form"
        value={chosen}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {WRITERS.map(([name], number) => (
          <option key={name} value={number}>
            {translate(name)}
          </option>
        ))}
      </select>
      <textarea
        rows={WRITERS[chosen]?.[0] === 'reuseLetter' ? 18 : 5}
        dir="auto"
        aria-label={translate('reuseText')}
        value={text}
        onInput={({ currentTarget }) => setChanged(currentTarget.value)}
      />
      <div class="ways">
        <button type="button" onClick={copy}>
          {translate('reuseCopy')}
        </button>
        <p role="status">{message && translate(message)}</p>
      </div>
    </details>
  );
}
