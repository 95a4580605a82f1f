import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage } from '../browser/interface-language.ts';
import { forget, loadMemories, type Memory } from '../browser/memory.ts';
import { say, sayCount } from '../browser/say.ts';
import { siteOf } from '../browser/site-of.ts';

/** So many are listed at once; a search finds the others. */
const LISTED = 50;

const dayOf = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }).format(time);

const contains = (words: string) => (memory: Memory) =>
  `${memory.title} ${memory.url}`.toLowerCase().includes(words.trim().toLowerCase());

/** What is remembered: to look through, to search, to forget by site or as a whole. */
export function Memories() {
  const [memories, setMemories] = useState<Memory[]>([]);
  const [words, setWords] = useState('');
  const load = () => loadMemories().then((all) => setMemories(all.memories.toReversed()));
  useEffect(() => void load(), []);
  const drop = (isGone?: (memory: Memory) => boolean) => forget(isGone).then(load);
  const found = memories.filter(contains(words));
  return (
    <>
      <div class="line">
        <input
          type="search"
          placeholder={say('memoriesSearch')}
          aria-label={say('memoriesSearch')}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="button" disabled={memories.length === 0} onClick={() => drop()}>
          {say('memoriesForgetAll')}
        </button>
        <p class="quiet" role="status">
          {sayCount('memoriesFound', found.length)}
        </p>
      </div>
      <ul class="memories">
        {found.slice(0, LISTED).map(({ url, title, time }) => (
          <li key={url}>
            <a href={url} dir="auto">
              {title || url}
            </a>
            <span class="quiet">
              {siteOf(url)} · {dayOf(time)}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={say('memoriesForgetSite', siteOf(url))}
              onClick={() => drop((memory) => siteOf(memory.url) === siteOf(url))}
            >
              {say('memoriesForget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
