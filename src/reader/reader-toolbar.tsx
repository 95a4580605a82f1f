import { useEffect, useState } from 'preact/hooks';
import { translate, translateCount } from '../browser/i18n/translate.ts';

interface Props {
  /** Number of restored wordings. */
  restored: number;
  /** The text with the current wordings. */
  text: string;
  /** Undoes all restorations, or restores all again. */
  onUndo(): void;
  /** True if doubtful words are shown; undefined if there are none. */
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

/** The actions for the whole text. */
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
