import { useEffect, useRef, useState } from 'preact/hooks';
import { type Phrase, say } from '../browser/say.ts';
import { addressIn, type CheckState, checkInput } from './check-input.ts';
import { Checked } from './checked.tsx';

const FAILURES: Partial<Record<string, Phrase>> = {
  'no-text': 'checkNoText',
  'not-judged': 'failed',
  'private-address': 'checkPrivate',
  refused: 'checkRefused',
  challenge: 'checkRefused',
  'sign-in': 'checkRefused',
  gone: 'checkGone',
  'too-large': 'checkTooLarge',
  'not-an-article': 'notAnArticle',
  'not-a-page': 'notAnArticle',
  cancelled: 'checkCancelled',
};

function Outcome({ state }: { state: CheckState }) {
  if (state.name === 'reading') return <p role="status">{say('loading')}</p>;
  if (state.name === 'failed') {
    return <p role="alert">{say(FAILURES[state.failure] ?? 'checkUnreachable')}</p>;
  }
  if (state.name === 'judged') return <Checked article={state.article} verdict={state.verdict} />;
  return null;
}

/** A page where a text or an address can be checked; what it was opened for is checked at once. */
export function Check({ first }: { first: string }) {
  const [input, setInput] = useState(first);
  const [state, setState] = useState<CheckState>({ name: 'waiting' });
  const stop = useRef(new AbortController());
  const check = async (text: string) => {
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setState({ name: 'reading' });
    const next = await checkInput(text, signal);
    if (!signal.aborted) setState(next);
  };
  useEffect(() => {
    if (first) void check(first);
  }, [first]);
  const url = addressIn(input);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void check(input);
        }}
      >
        <textarea
          rows={state.name === 'judged' ? 3 : 10}
          value={input}
          placeholder={say('checkPlaceholder')}
          aria-label={say('checkPlaceholder')}
          onInput={({ currentTarget }) => setInput(currentTarget.value)}
        />
        <div class="line">
          <button type="submit" disabled={input.trim() === ''}>
            {say('checkNow')}
          </button>
          <p class="quiet">{url ? say('checkFetches', new URL(url).host) : say('checkStays')}</p>
        </div>
      </form>
      <Outcome state={state} />
    </>
  );
}
