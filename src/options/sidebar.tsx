import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { Brand } from '../browser/ui/brand.tsx';

interface Props {
  sections: readonly TranslationKey[];
  onSearch: (words: string) => void;
}

/** The sidebar: the search, and links to the sections. */
export function Sidebar({ sections, onSearch }: Props) {
  return (
    <nav class="side" aria-label={translate('optionsTitle')}>
      <Brand />
      <input
        type="search"
        placeholder={translate('optionsSearch')}
        aria-label={translate('optionsSearch')}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <ul>
        {sections.map((title) => (
          <li key={title}>
            <a href={`#${title}`}>{translate(title)}</a>
          </li>
        ))}
      </ul>
      <ul class="pages">
        <li>
          <a href="/src/text-checker/index.html">{translate('checkTextOrFile')}</a>
        </li>
        <li>
          <a href="/src/lists/index.html">{translate('listTitle')}</a>
        </li>
      </ul>
    </nav>
  );
}
