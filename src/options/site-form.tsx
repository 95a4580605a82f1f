import { useState } from 'preact/hooks';
import { say } from '../browser/say.ts';
import { readSitePattern } from '../browser/site-pattern.ts';

/** A line to add a site; what is no site is answered with a sentence, and stays to be mended. */
export function SiteForm({ onAdd }: { onAdd: (pattern: string) => void }) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = readSitePattern(text);
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
        aria-label={say('optionsSiteAdd')}
        aria-invalid={isWrong}
        aria-describedby="site-wrong"
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{say('optionsSiteAdd')}</button>
      <p id="site-wrong" role="alert">
        {isWrong && say('optionsSiteWrong')}
      </p>
    </form>
  );
}
