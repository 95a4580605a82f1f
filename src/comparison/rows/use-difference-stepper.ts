import { useEffect, useRef, useState } from 'preact/hooks';

/** The reader's position among the differences. */
export interface DifferenceStepper {
  current: number | undefined;
  count: number;
  /** Describes the current difference. */
  note: string;
  step(by: 1 | -1): void;
}

function findDifferences(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.rows [data-change]')];
}

/** The first difference in view, for the first step. */
function firstInView(differences: HTMLElement[]): number {
  const index = differences.findIndex((difference) => difference.getBoundingClientRect().top >= 0);
  return Math.max(0, index);
}

function focusDifference(difference: HTMLElement): void {
  for (const other of document.querySelectorAll('[data-current]'))
    delete (other as HTMLElement).dataset.current;
  difference.dataset.current = '';
  difference.focus({ preventScroll: true });
  const prefersReducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  difference.scrollIntoView({
    block: 'center',
    behavior: prefersReducedMotion ? 'instant' : 'smooth',
  });
}

const STEP_KEYS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

/** Steps through the differences by button or key (N or J, P or K). `shown` changes whenever other rows are shown. */
export function useDifferenceStepper(shown: unknown): DifferenceStepper {
  const [current, setCurrent] = useState<number>();
  const [count, setCount] = useState(0);
  const [note, setNote] = useState('');
  // Two keys may come before the next render, so the second step must know the first.
  const latest = useRef<number | undefined>(undefined);
  const setPosition = (next: number | undefined, words: string) => {
    latest.current = next;
    setCurrent(next);
    setNote(words);
  };
  const step = (by: 1 | -1) => {
    const differences = findDifferences();
    if (differences.length === 0) return;
    const from = latest.current ?? firstInView(differences) - (by > 0 ? 1 : 0);
    const next = (from + by + differences.length) % differences.length;
    const difference = differences[next] as HTMLElement;
    focusDifference(difference);
    setPosition(next, difference.dataset.change ?? '');
  };
  useEffect(() => {
    setCount(findDifferences().length);
    setPosition(undefined, '');
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
  return { current, count, note, step };
}
