import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Properties {
  title: Phrase;
  more?: Phrase;
  /** Words that the section must contain to be shown; empty shows it. */
  search: string;
  children: ComponentChildren;
}

/** A titled part of the page, hidden while its words do not contain what is searched for. */
export function Section({ title, more, search, children }: Properties) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = section;
    if (current) current.hidden = !fold(current.textContent ?? '').includes(fold(search.trim()));
  });
  return (
    <section ref={section} aria-labelledby={title}>
      <h2 id={title}>{say(title)}</h2>
      {more && <p class="quiet">{say(more)}</p>}
      {children}
    </section>
  );
}
