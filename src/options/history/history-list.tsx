import { useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { deleteFromHistory, loadHistory, type Undo } from '../../browser/storage/history.ts';
import type { HistoryEntry } from '../../browser/storage/history-entry.ts';
import { SiteHistory } from './site-history.tsx';

/** Entries listed at once; a search finds the others. */
const MAX_LISTED = 50;

const matchesSearch = (words: string) => (entry: HistoryEntry) =>
  `${entry.title} ${entry.url}`.toLowerCase().includes(words.trim().toLowerCase());

/** Groups entries by site, last read first. */
function groupBySite(memories: HistoryEntry[]): [site: string, memories: HistoryEntry[]][] {
  const sites = new Map<string, HistoryEntry[]>();
  for (const entry of memories) {
    const site = siteLabel(entry.url);
    sites.set(site, [...(sites.get(site) ?? []), entry]);
  }
  return [...sites];
}

/** The reading history: browse, search, and delete by site or as a whole. */
export function HistoryList() {
  const [memories, setMemories] = useState<HistoryEntry[]>([]);
  const [words, setWords] = useState('');
  const [message, setTold] = useState<'memoriesForgotten' | 'optionsUndone'>();
  const [undo, setUndo] = useState<Undo>();
  const load = () => loadHistory().then((all) => setMemories(all.memories.toReversed()));
  useEffect(() => void load(), []);
  const deleteEntries = async (shouldDelete?: (entry: HistoryEntry) => boolean) => {
    const restore = await deleteFromHistory(shouldDelete);
    await load();
    setUndo(() => restore);
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
        <button type="button" disabled={memories.length === 0} onClick={() => deleteEntries()}>
          {translate('memoriesForgetAll')}
        </button>
        <p class="quiet" role="status">
          {message && translate(message)} {count}{' '}
          {undo && (
            <button type="button" class="plain" onClick={undoLast}>
              {translate('optionsUndo')}
            </button>
          )}
        </p>
      </div>
      {groupBySite(found.slice(0, MAX_LISTED)).map(([site, siteEntries]) => (
        <SiteHistory
          key={site}
          site={site}
          memories={siteEntries}
          onForget={() => deleteEntries((entry) => siteLabel(entry.url) === site)}
        />
      ))}
      {found.length > MAX_LISTED && (
        <p class="quiet">{translateCount('memoriesMore', found.length - MAX_LISTED)}</p>
      )}
    </>
  );
}
