import { useState } from 'preact/hooks';
import { isPrivateAddress } from '../article/fetch/is-private-address.ts';
import { checkFailureText } from '../browser/check-failure-text.ts';
import { translate } from '../browser/i18n/translate.ts';
import { urlInInput } from './check-input.ts';
import { CheckProgressBar } from './check-progress.tsx';
import { CheckResult } from './check-result.tsx';
import { FileInput } from './file-input.tsx';
import { type CheckControl, useCheck } from './use-check.ts';
import { useFileDrop } from './use-file-drop.ts';

function Outcome({ state, fileName, cancel }: CheckControl) {
  if (state.name === 'working')
    return <CheckProgressBar progress={state.progress} onCancel={cancel} />;
  if (state.name === 'failed')
    return (
      <p role="alert">
        {fileName && <strong class="file">{fileName}</strong>}
        {translate(checkFailureText(state.failure))}
      </p>
    );
  if (state.name !== 'judged') return null;
  const { article, verdict } = state;
  return <CheckResult article={article} verdict={verdict} fileName={fileName} />;
}

interface FormProps {
  control: CheckControl;
  /** What stands in the field at first. */
  initialInput: string;
  isOver: boolean;
}

/** What is fetched for an address, before it is. */
const addressHint = ({ host, hostname }: URL) =>
  isPrivateAddress(hostname) ? translate('checkPrivate') : translate('checkFetches', host);

function InputForm({ control, initialInput, isOver }: FormProps) {
  const [input, setInput] = useState(initialInput);
  const url = urlInInput(input);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        control.check(input);
      }}
    >
      <textarea
        rows={control.state.name === 'waiting' ? 10 : 3}
        value={input}
        placeholder={translate('checkPlaceholder')}
        aria-label={translate('checkPlaceholder')}
        onInput={({ currentTarget }) => setInput(currentTarget.value)}
      />
      <div class="line">
        <button type="submit" disabled={input.trim() === ''}>
          {translate('checkNow')}
        </button>
        <p class="quiet">{url ? addressHint(new URL(url)) : translate('checkStays')}</p>
      </div>
      <FileInput onFile={control.check} />
      {isOver && (
        <p class="drop" aria-hidden="true">
          {translate('checkDropHere')}
        </p>
      )}
    </form>
  );
}

interface Props {
  /** Checked at once. */
  initialInput: string;
  /** Shows the verdict first, and an empty field below it. */
  isDemonstration?: boolean;
}

/** Checks a text, an address or a file. */
export function TextChecker({ initialInput, isDemonstration = false }: Props) {
  const control = useCheck(initialInput);
  const { isOver, handlers } = useFileDrop(control.check);
  const form = (
    <InputForm
      control={control}
      initialInput={isDemonstration ? '' : initialInput}
      isOver={isOver}
    />
  );
  return (
    <div class="checker" {...handlers}>
      {!isDemonstration && form}
      <Outcome {...control} />
      {isDemonstration && (
        <>
          <h2>{translate('welcomeOwnText')}</h2>
          {form}
        </>
      )}
    </div>
  );
}
