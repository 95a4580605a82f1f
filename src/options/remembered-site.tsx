import { interfaceLanguage } from '../browser/interface-language.ts';
import type { Memory } from '../browser/memory.ts';
import { say } from '../browser/say.ts';

const dayOf = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(time);

interface Properties {
  site: string;
  memories: Memory[];
  onForget: () => void;
}

/** The articles that were read on a site, to be opened again, or forgotten together. */
export function RememberedSite({ site, memories, onForget }: Properties) {
  return (
    <section class="remembered" aria-label={site}>
      <h3>{site}</h3>
      <button
        type="button"
        class="plain"
        aria-label={say('memoriesForgetSite', site)}
        onClick={onForget}
      >
        {say('memoriesForget')}
      </button>
      <ul>
        {memories.map(({ url, title, time }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {title || url}
            </a>{' '}
            <span class="quiet">{dayOf(time)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
