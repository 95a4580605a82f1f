import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';

const normalizeForSearch = (text: string | null) =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Hides the rows that do not contain the words, and the section where none is left; its heading stands for all. */
function filterRows(section: HTMLElement, words: string): void {
  const speaks = (element: Element | null) =>
    normalizeForSearch(element?.textContent ?? '').includes(words);
  const all = speaks(section.querySelector('header'));
  const rows = [...section.querySelectorAll<HTMLElement>('.row')];
  for (const row of rows) row.hidden = !all && !speaks(row);
  section.hidden = !all && !speaks(section);
}

interface Props {
  title: TranslationKey;
  more?: TranslationKey;
  /** Words that the section must contain to be shown; empty shows it. */
  search: string;
  children: ComponentChildren;
}

/** A titled part of the page; while something is searched for it shows what speaks of that. */
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
