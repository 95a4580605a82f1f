import { useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { deleteFromHistory, loadHistory, type Undo } from '../../browser/storage/history.ts';
import type { HistoryEntry } from '../../browser/storage/history-entry.ts';
import { SiteHistory } from './site-history.tsx';

/** So many are listed at once; a search finds the others. */
const MAX_LISTED = 50;

const matchesSearch = (words: string) => (memory: HistoryEntry) =>
  `${memory.title} ${memory.url}`.toLowerCase().includes(words.trim().toLowerCase());

/** By site, those read last first. */
function groupBySite(memories: HistoryEntry[]): [site: string, memories: HistoryEntry[]][] {
  const sites = new Map<string, HistoryEntry[]>();
  for (const memory of memories) {
    const site = siteLabel(memory.url);
    sites.set(site, [...(sites.get(site) ?? []), memory]);
  }
  return [...sites];
}

/** What is remembered: to look through, to search, to forget by site or as a whole. */
export function HistoryList() {
  const [memories, setMemories] = useState<HistoryEntry[]>([]);
  const [words, setWords] = useState('');
  const [told, setTold] = useState<'memoriesForgotten' | 'optionsUndone'>();
  const [undo, setUndo] = useState<Undo>();
  const load = () => loadHistory().then((all) => setMemories(all.memories.toReversed()));
  useEffect(() => void load(), []);
  const drop = async (isGone?: (memory: HistoryEntry) => boolean) => {
    const putBack = await deleteFromHistory(isGone);
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
  const found = memories.filter(matchesSearch(words));
  const count =
    memories.length > 0 ? translateCount('memoriesFound', found.length) : translate('memoriesNone');
  return (
    <>
      <div class="line">
        <input
          type="search"
          placeholder={translate('memoriesSearch')}
          aria-label={translate('memoriesSearch')}
          disabled={memories.length === 0}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="button" disabled={memories.length === 0} onClick={() => drop()}>
          {translate('memoriesForgetAll')}
        </button>
        <p class="quiet" role="status">
          {told && translate(told)} {count}{' '}
          {undo && (
            <button type="button" class="plain" onClick={undoLast}>
              {translate('optionsUndo')}
            </button>
          )}
        </p>
      </div>
      {groupBySite(found.slice(0, MAX_LISTED)).map(([site, those]) => (
        <SiteHistory
          key={site}
          site={site}
          memories={those}
          onForget={() => drop((memory) => siteLabel(memory.url) === site)}
        />
      ))}
      {found.length > MAX_LISTED && (
        <p class="quiet">{translateCount('memoriesMore', found.length - MAX_LISTED)}</p>
      )}
    </>
  );
}
