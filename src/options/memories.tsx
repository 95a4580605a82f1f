import { useEffect, useState } from 'preact/hooks';
import { forget, loadMemories, type Memory, type Undo } from '../browser/memory.ts';
import { say, sayCount } from '../browser/say.ts';
import { siteOf } from '../browser/site-of.ts';
import { RememberedSite } from './remembered-site.tsx';

/** So many are listed at once; a search finds the others. */
const LISTED = 50;

const contains = (words: string) => (memory: Memory) =>
  `${memory.title} ${memory.url}`.toLowerCase().includes(words.trim().toLowerCase());

/** By site, those read last first. */
function bySite(memories: Memory[]): [site: string, memories: Memory[]][] {
  const sites = new Map<string, Memory[]>();
  for (const memory of memories) {
    const site = siteOf(memory.url);
    sites.set(site, [...(sites.get(site) ?? []), memory]);
  }
  return [...sites];
}

/** What is remembered: to look through, to search, to forget by site or as a whole. */
export function Memories() {
  const [memories, setMemories] = useState<Memory[]>([]);
  const [words, setWords] = useState('');
  const [told, setTold] = useState<'memoriesForgotten' | 'optionsUndone'>();
  const [undo, setUndo] = useState<Undo>();
  const load = () => loadMemories().then((all) => setMemories(all.memories.toReversed()));
  useEffect(() => void load(), []);
  const drop = async (isGone?: (memory: Memory) => boolean) => {
    const putBack = await forget(isGone);
    await load();
    setUndo(() => putBack);
    setTold('memoriesForgotten');
  };
  const undoLast = async () => {
    await undo?.();
    await load();
    setUndo(undefined);
    setTold('optionsUndone');
  };
  const found = memories.filter(contains(words));
  const count = memories.length > 0 ? sayCount('memoriesFound', found.length) : say('memoriesNone');
  return (
    <>
      <div class="line">
        <input
          type="search"
          placeholder={say('memoriesSearch')}
          aria-label={say('memoriesSearch')}
          disabled={memories.length === 0}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="button" disabled={memories.length === 0} onClick={() => drop()}>
          {say('memoriesForgetAll')}
        </button>
        <p class="quiet" role="status">
          {told && say(told)} {count}{' '}
          {undo && (
            <button type="button" class="plain" onClick={undoLast}>
              {say('optionsUndo')}
            </button>
          )}
        </p>
      </div>
      {bySite(found.slice(0, LISTED)).map(([site, those]) => (
        <RememberedSite
          key={site}
          site={site}
          memories={those}
          onForget={() => drop((memory) => siteOf(memory.url) === site)}
        />
      ))}
      {found.length > LISTED && (
        <p class="quiet">{sayCount('memoriesMore', found.length - LISTED)}</p>
      )}
    </>
  );
}
