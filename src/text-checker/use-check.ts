import { useEffect, useRef, useState } from 'preact/hooks';
import { checkInput, type TextCheckerState } from './check-input.ts';

/** The page's state, and what the reader can do. */
export interface CheckControl {
  state: TextCheckerState;
  /** Name of the file that is being checked, if it is one. */
  fileName: string | undefined;
  check(input: string | File): void;
  cancel(): void;
}

/** Checks one input at a time; a new one ends the one before it. */
export function useCheck(initialInput: string): CheckControl {
  const [state, setState] = useState<TextCheckerState>({ name: 'waiting' });
  const [fileName, setFileName] = useState<string>();
  const current = useRef(new AbortController());
  const check = async (input: string | File) => {
    current.current.abort();
    current.current = new AbortController();
    const { signal } = current.current;
    const show = (next: TextCheckerState) => !signal.aborted && setState(next);
    setFileName(typeof input === 'string' ? undefined : input.name);
    setState({ name: 'working' });
    show(
      await checkInput(input, {
        signal,
        onProgress: (progress) => show({ name: 'working', progress }),
      }),
    );
  };
  useEffect(() => {
    if (initialInput) void check(initialInput);
  }, [initialInput]);
  return {
    state,
    fileName,
    check,
    cancel() {
      current.current.abort();
      setState({ name: 'failed', failure: 'cancelled' });
    },
  };
}
