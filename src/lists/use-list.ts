import { useEffect, useRef, useState } from 'preact/hooks';
import { runTwoAtATime } from '../article/fetch/run-two-at-a-time.ts';
import { checkItem } from './check-item.ts';
import { isDone, type ListItem, MAX_ITEMS } from './list-item.ts';
import { saveList } from './list-storage.ts';

/** The list, and what the reader can do with it. */
export interface ListControl {
  items: ListItem[];
  isRunning: boolean;
  /** Adds addresses that are not in the list yet. Answers how many did not fit. */
  addAddresses(addresses: readonly string[]): number;
  /** Adds files; one that was chosen before takes the place of its namesake. */
  addFiles(files: Iterable<File>): void;
  /** Checks all that wait. */
  run(): void;
  /** Stops: nothing is fetched after it; what was under way waits again. */
  stop(): void;
  /** Has everything that failed wait again. */
  retry(): void;
  clear(): void;
  /** Brings back what was cleared last. */
  restore: (() => void) | undefined;
}

const hostOf = ({ name, kind }: ListItem) => (kind === 'address' ? new URL(name).host : name);

const isRetryable = (item: ListItem) =>
  item.state === 'failed' && item.failure !== 'file-gone' && item.failure !== 'private-address';

const waiting = ({ name, kind }: ListItem): ListItem => ({ name, kind, state: 'waiting' });

/** Keeps a list of addresses and files, and checks them on the reader's press, two at a time. */
export function useList(initial: ListItem[]): ListControl {
  const [items, setItems] = useState(initial);
  const [isRunning, setRunning] = useState(false);
  const [cleared, setCleared] = useState<ListItem[]>();
  const files = useRef(new Map<string, File>());
  const current = useRef(items);
  const running = useRef(new AbortController());

  const change = (update: (items: ListItem[]) => ListItem[]) => {
    current.current = update(current.current);
    setItems(current.current);
    void saveList(current.current);
  };
  const setItem = (next: ListItem) =>
    change((all) => all.map((one) => (one.name === next.name ? next : one)));
  const add = (added: ListItem[]) => {
    setCleared(undefined);
    change((all) => {
      const names = new Set(added.map(({ name }) => name));
      return [...all.filter(({ name }) => !names.has(name)), ...added].slice(0, MAX_ITEMS);
    });
  };
  useEffect(() => () => running.current.abort(), []);

  const run = async () => {
    running.current.abort();
    const mine = new AbortController();
    running.current = mine;
    setRunning(true);
    const todo = current.current.filter((item) => !isDone(item));
    await runTwoAtATime(todo, hostOf, mine.signal, async (item) => {
      setItem({ ...waiting(item), state: 'working' } as ListItem);
      setItem(await checkItem(item, files.current.get(item.name), mine.signal));
    });
    if (!mine.signal.aborted) setRunning(false);
  };

  return {
    items,
    isRunning,
    addAddresses(addresses) {
      const known = new Set(current.current.map(({ name }) => name));
      const added = addresses.filter((address) => !known.has(address));
      const room = Math.max(0, MAX_ITEMS - known.size);
      add(added.map((name) => ({ name, kind: 'address', state: 'waiting' })));
      return Math.max(0, added.length - room);
    },
    addFiles(chosen) {
      const added = [...chosen];
      for (const file of added) files.current.set(file.name, file);
      add(added.map(({ name }) => ({ name, kind: 'file', state: 'waiting' })));
    },
    run: () => void run(),
    stop() {
      running.current.abort();
      setRunning(false);
    },
    retry: () => change((all) => all.map((item) => (isRetryable(item) ? waiting(item) : item))),
    clear() {
      running.current.abort();
      setRunning(false);
      setCleared(current.current.map((item) => (isDone(item) ? item : waiting(item))));
      change(() => []);
    },
    restore: cleared && (() => add(cleared)),
  };
}
