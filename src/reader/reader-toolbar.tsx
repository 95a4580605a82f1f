import { useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../browser/i18n/translate.ts';

interface Props {
  /** How many wordings stand restored. */
  restored: number;
  /** The text as it now reads. */
  text: string;
  /** Undoes all, or restores all again. */
  onUndo(): void;
  /** Whether the doubtful words are shown; undefined if there are none. */
  doubtful: boolean | undefined;
  onDoubtful(isShown: boolean): void;
}

function CopyButton({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [text]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" onClick={copy}>
      <span role="status">{translate(isCopied ? 'copied' : 'copy')}</span>
    </button>
  );
}

/** What can be done with the whole text. */
export function ReaderToolbar({ restored, text, onUndo, doubtful, onDoubtful }: Props) {
  return (
    <div class="tools">
      <p role="status">{translateCount('restored', restored)}</p>
      <div>
        {doubtful !== undefined && (
          <button type="button" aria-pressed={doubtful} onClick={() => onDoubtful(!doubtful)}>
            {translate('markDoubtful')}
          </button>
        )}
        <button type="button" onClick={onUndo}>
          {translate(restored > 0 ? 'undoAll' : 'restoreAgain')}
        </button>
        <CopyButton text={text} />
        <button type="button" onClick={() => print()}>
          {translate('print')}
        </button>
      </div>
    </div>
  );
}
