import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';

const normalizeForSearch = (text: string | null) =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Hides rows without the searched words, and the section if none is left. A match in the heading shows all. */
function filterRows(section: HTMLElement, words: string): void {
  const matches = (element: Element | null) =>
    normalizeForSearch(element?.textContent ?? '').includes(words);
  const showsAll = matches(section.querySelector('header'));
  const rows = [...section.querySelectorAll<HTMLElement>('.row')];
  for (const row of rows) row.hidden = !showsAll && !matches(row);
  section.hidden = !showsAll && !matches(section);
}

interface Props {
  title: TranslationKey;
  more?: TranslationKey;
  /** Searched words; empty shows the section. */
  search: string;
  children: ComponentChildren;
}

/** A titled section of the page, filtered by the search. */
export function Section({ title, more, search, children }: Props) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (section.current) filterRows(section.current, normalizeForSearch(search.trim()));
  });
  return (
    <section ref={section} aria-labelledby={title}>
      <header>
        <h2 id={title}>{translate(title)}</h2>
        {more && <p class="quiet">{translate(more)}</p>}
      </header>
      <div class="card">{children}</div>
    </section>
  );
}
