import { useEffect, useRef, useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { checkInput, type TextCheckerState, urlInInput } from './check-input.ts';
import { CheckResult } from './check-result.tsx';

const FAILURE_TEXTS: Partial<Record<string, TranslationKey>> = {
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

function Outcome({ state }: { state: TextCheckerState }) {
  if (state.name === 'reading') return <p role="status">{translate('loading')}</p>;
  if (state.name === 'failed') {
    return <p role="alert">{translate(FAILURE_TEXTS[state.failure] ?? 'checkUnreachable')}</p>;
  }
  if (state.name === 'judged')
    return <CheckResult article={state.article} verdict={state.verdict} />;
  return null;
}

/** A page to check a text or an address. What it was opened with is checked at once. */
export function TextChecker({ initialInput }: { initialInput: string }) {
  const [input, setInput] = useState(initialInput);
  const [state, setState] = useState<TextCheckerState>({ name: 'waiting' });
  const currentCheck = useRef(new AbortController());
  const check = async (text: string) => {
    currentCheck.current.abort();
    currentCheck.current = new AbortController();
    const { signal } = currentCheck.current;
    setState({ name: 'reading' });
    const next = await checkInput(text, signal);
    if (!signal.aborted) setState(next);
  };
  useEffect(() => {
    if (initialInput) void check(initialInput);
  }, [initialInput]);
  const url = urlInInput(input);
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
          placeholder={translate('checkPlaceholder')}
          aria-label={translate('checkPlaceholder')}
          onInput={({ currentTarget }) => setInput(currentTarget.value)}
        />
        <div class="line">
          <button type="submit" disabled={input.trim() === ''}>
            {translate('checkNow')}
          </button>
          <p class="quiet">
            {url ? translate('checkFetches', new URL(url).host) : translate('checkStays')}
          </p>
        </div>
      </form>
      <Outcome state={state} />
    </>
  );
}
