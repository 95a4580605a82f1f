import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';

interface Props {
  /** Why the texts were of no use. */
  problem: TranslationKey | undefined;
  onCompare(original: string, copy: string): void;
}

function TextField({ name, label }: { name: string; label: TranslationKey }) {
  return (
    <div class="paste">
      <label for={name}>{translate(label)}</label>
      <textarea id={name} name={name} rows={8} dir="auto" />
    </div>
  );
}

/** Two texts to be pasted and compared; neither leaves the page. */
export function PasteTexts({ problem, onCompare }: Props) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    onCompare(String(data.get('original-text') ?? ''), String(data.get('copy-text') ?? ''));
  };
  return (
    <form onSubmit={submit}>
      <h1>{translate('comparisonPaste')}</h1>
      <p class="quiet">{translate('comparisonPasteStays')}</p>
      <TextField name="copy-text" label="comparisonPasteCopy" />
      <TextField name="original-text" label="comparisonPasteOriginal" />
      <p role="alert">{problem && translate(problem)}</p>
      <button type="submit" class="first">
        {translate('comparisonCompare')}
      </button>
    </form>
  );
}
