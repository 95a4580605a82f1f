import { useRef } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';

/** What the picker offers first; what a file is, its bytes say. */
const FILE_TYPES = '.pdf,.docx,.txt,.md,.text,.html,.htm,application/pdf,text/plain,text/html';

/** A button that opens the file picker, which looks the same in every browser. */
export function FileInput({ onFile }: { onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="line">
      <button
        type="button"
        class="second"
        aria-describedby="file-kinds"
        onClick={() => input.current?.click()}
      >
        {translate('checkChooseFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept={FILE_TYPES}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      <p class="quiet" id="file-kinds">
        {translate('checkFileKinds')}
      </p>
    </div>
  );
}
