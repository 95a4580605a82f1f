import { formatNumber } from '../browser/i18n/format-number.ts';
import { translate } from '../browser/i18n/translate.ts';
import { CopyButton } from '../browser/ui/copy-button.tsx';

interface Props {
  /** In how many places words can be restored, and in how many of them they are. */
  places: number;
  restored: number;
  /** The text with the current wordings. */
  text: string;
  /** Undoes all restorations, or restores all again. */
  onUndo(): void;
  /** True if doubtful words are shown; undefined if there are none. */
  doubtful: boolean | undefined;
  onDoubtful(isShown: boolean): void;
  /** Takes the original's words; undefined if they are there, or nobody knows an original. */
  onUseOriginal: (() => void) | undefined;
}

/** The actions for the whole text. */
export function ReaderToolbar({
  places,
  restored,
  text,
  onUndo,
  doubtful,
  onDoubtful,
  onUseOriginal,
}: Props) {
  return (
    <div class="tools">
      <p role="status">{translate('restored', formatNumber(restored), formatNumber(places))}</p>
      <div>
        {onUseOriginal && (
          <button type="button" class="to-original" onClick={onUseOriginal}>
            {translate('useOriginalWords')}
          </button>
        )}
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
