import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';

const fold = (text: string | null) =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Hides the rows that do not contain the words, and the section where none is left; its heading stands for all. */
function filter(section: HTMLElement, words: string): void {
  const speaks = (element: Element | null) => fold(element?.textContent ?? '').includes(words);
  const all = speaks(section.querySelector('header'));
  const rows = [...section.querySelectorAll<HTMLElement>('.row')];
  for (const row of rows) row.hidden = !all && !speaks(row);
  section.hidden = !all && !speaks(section);
}

interface Properties {
  title: Phrase;
  more?: Phrase;
  /** Words that the section must contain to be shown; empty shows it. */
  search: string;
  children: ComponentChildren;
}

/** A titled part of the page; while something is searched for it shows what speaks of that. */
export function Section({ title, more, search, children }: Properties) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (section.current) filter(section.current, fold(search.trim()));
  });
  return (
    <section ref={section} aria-labelledby={title}>
      <header>
        <h2 id={title}>{say(title)}</h2>
        {more && <p class="quiet">{say(more)}</p>}
      </header>
      <div class="card">{children}</div>
    </section>
  );
}
