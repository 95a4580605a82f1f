import { type Phrase, say } from '../browser/say.ts';

interface Properties {
  sections: readonly Phrase[];
  onSearch: (words: string) => void;
}

/** Beside the settings: the search, and the way to each part. */
export function Side({ sections, onSearch }: Properties) {
  return (
    <nav class="side" aria-label={say('optionsTitle')}>
      <p class="brand">
        <img src="/icons/48.png" alt="" width="28" height="28" />
        {say('extensionName')}
      </p>
      <input
        type="search"
        placeholder={say('optionsSearch')}
        aria-label={say('optionsSearch')}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <ul>
        {sections.map((title) => (
          <li key={title}>
            <a href={`#${title}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
