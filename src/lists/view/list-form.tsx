import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { MAX_ITEMS } from '../list-item.ts';
import { type ParsedAddresses, parseAddresses } from '../parse-addresses.ts';
import type { ListControl } from '../use-list.ts';

/** What stands in the field, before anything is fetched. */
function Found({ addresses, unreadable }: ParsedAddresses) {
  return (
    <>
      {addresses.length > 0 && translateCount('listFound', addresses.length)}{' '}
      {unreadable > 0 && translateCount('listUnreadable', unreadable)}
    </>
  );
}

function FilePicker({ onFiles }: { onFiles(files: FileList): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {translate('listChooseFiles')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".pdf,.docx,.txt,.md,.html,.htm"
        onChange={({ currentTarget }) => {
          if (currentTarget.files) onFiles(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The field for addresses and the button for files. Nothing is fetched before the press. */
export function ListForm({ control }: { control: ListControl }) {
  const [text, setText] = useState('');
  const [left, setLeft] = useState(0);
  const parsed = parseAddresses(text);
  const isEmpty = parsed.addresses.length === 0;
  const submit = (event: Event) => {
    event.preventDefault();
    setLeft(control.addAddresses(parsed.addresses));
    setText('');
    control.run();
  };
  return (
    <form
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const { files } = event.dataTransfer ?? {};
        if (!files?.length) return;
        event.preventDefault();
        control.addFiles(files);
      }}
    >
      <label for="addresses">{translate('listAddresses')}</label>
      <textarea
        id="addresses"
        rows={5}
        spellcheck={false}
        dir="ltr"
        placeholder={'https://…'}
        value={text}
        aria-describedby="found"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="quiet" id="found" role="status">
        {left > 0 ? (
          translate('listTooMany', formatNumber(MAX_ITEMS), formatNumber(left))
        ) : (
          <Found {...parsed} />
        )}
      </p>
      <div class="ways">
        <button type="submit" class="first" disabled={isEmpty || control.isRunning}>
          {translate('listCheck')}
        </button>
        <FilePicker onFiles={control.addFiles} />
        <p class="quiet">{translate('listSends')}</p>
      </div>
    </form>
  );
}
