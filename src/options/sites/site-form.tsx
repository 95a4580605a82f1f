import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { parseSitePattern } from '../../browser/storage/site-pattern.ts';

/** Adds a site. An invalid pattern gets an error message and can be corrected. */
export function SiteForm({ onAdd }: { onAdd: (pattern: string) => void }) {
  const [text, setText] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = parseSitePattern(text);
    setInvalid(pattern === undefined);
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
        aria-invalid={isInvalid}
        aria-describedby="site-wrong"
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{translate('optionsSiteAdd')}</button>
      <p id="site-wrong" role="alert">
        {isInvalid && translate('optionsSiteWrong')}
      </p>
    </form>
  );
}
