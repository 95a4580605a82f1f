import { useEffect, useRef, useState } from 'preact/hooks';

/** Which difference the reader stands at. */
export interface DifferenceStepper {
  at: number | undefined;
  all: number;
  /** The difference in words. */
  note: string;
  step(by: 1 | -1): void;
}

function findDifferences(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.rows [data-change]')];
}

/** The difference that follows what is in view, for the first step. */
function firstInView(all: HTMLElement[]): number {
  const at = all.findIndex((change) => change.getBoundingClientRect().top >= 0);
  return at < 0 ? 0 : at;
}

function focusDifference(change: HTMLElement): void {
  for (const other of document.querySelectorAll('[data-current]'))
    delete (other as HTMLElement).dataset.current;
  change.dataset.current = '';
  change.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  change.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

const STEP_KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

/** Steps through the differences by button or key (N or J, P or K). `shown` changes whenever other rows are shown. */
export function useDifferenceStepper(shown: unknown): DifferenceStepper {
  const [at, setAt] = useState<number>();
  const [all, setAll] = useState(0);
  const [note, setNote] = useState('');
  // Two keys in a row come before the page is drawn anew: the next step must know of the last.
  const place = useRef<number | undefined>(undefined);
  const settle = (next: number | undefined, words: string) => {
    place.current = next;
    setAt(next);
    setNote(words);
  };
  const step = (by: 1 | -1) => {
    const found = findDifferences();
    if (found.length === 0) return;
    const from = place.current ?? firstInView(found) - (by > 0 ? 1 : 0);
    const next = (from + by + found.length) % found.length;
    const change = found[next] as HTMLElement;
    focusDifference(change);
    settle(next, change.dataset.change ?? '');
  };
  useEffect(() => {
    setAll(findDifferences().length);
    settle(undefined, '');
  }, [shown]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = STEP_KEYS[event.key.toLowerCase()];
      if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      step(by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return { at, all, note, step };
}
