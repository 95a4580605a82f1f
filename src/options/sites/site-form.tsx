import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { parseSitePattern } from '../../browser/storage/site-pattern.ts';

/** A line to add a site; what is no site is answered with a sentence, and stays to be mended. */
export function SiteForm({ onAdd }: { onAdd: (pattern: string) => void }) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = parseSitePattern(text);
    setWrong(pattern === undefined);
    if (pattern === undefined) return;
    onAdd(pattern);
    setText('');
  };
  return (
    <form class="line" onSubmit={add}>
      <input
        type="text"
        value={text}
        placeholder="example.com/news"
        aria-label={translate('optionsSiteAdd')}
        aria-invalid={isWrong}
        aria-describedby="site-wrong"
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{translate('optionsSiteAdd')}</button>
      <p id="site-wrong" role="alert">
        {isWrong && translate('optionsSiteWrong')}
      </p>
    </form>
  );
}
