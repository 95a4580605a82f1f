import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../browser/say.ts';

interface Properties {
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

function Copy({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [text]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" onClick={copy}>
      <span role="status">{say(isCopied ? 'copied' : 'copy')}</span>
    </button>
  );
}

/** What can be done with the whole text. */
export function Tools({ restored, text, onUndo, doubtful, onDoubtful }: Properties) {
  return (
    <div class="tools">
      <p role="status">{sayCount('restored', restored)}</p>
      <div>
        {doubtful !== undefined && (
          <button type="button" aria-pressed={doubtful} onClick={() => onDoubtful(!doubtful)}>
            {say('markDoubtful')}
          </button>
        )}
        <button type="button" onClick={onUndo}>
          {say(restored > 0 ? 'undoAll' : 'restoreAgain')}
        </button>
        <Copy text={text} />
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
    </div>
  );
}
