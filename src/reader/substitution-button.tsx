import { useId, useRef } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import type { Substitution } from './restore-text.ts';

interface Props {
  substitution: Substitution;
  chosen: string;
  onChoose(words: string): void;
}

/** The menu opens below its word, within the window. */
function placeMenu(menu: HTMLElement, word: HTMLElement): void {
  const { left, bottom } = word.getBoundingClientRect();
  const most = innerWidth - menu.offsetWidth - 8;
  menu.style.setProperty('left', `${Math.max(8, Math.min(left, most))}px`);
  menu.style.setProperty('top', `${bottom + 6}px`);
}

/** Words that were put back; a click shows what the page says and what else may have been written. */
export function SubstitutionButton({ substitution: swap, chosen, onChoose }: Props) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isRestored = chosen !== swap.quote;
  const look = isRestored ? 'swap restored' : `swap ${swap.isDoubtful ? 'doubtful' : 'unclear'}`;
  const take = (words: string) => {
    onChoose(words);
    menu.current?.hidePopover();
    word.current?.focus();
  };
  const Choice = ({ words, note }: { words: string; note?: string }) => (
    <button type="button" aria-pressed={words === chosen} onClick={() => take(words)}>
      {words} {note && <small>{note}</small>}
    </button>
  );
  return (
    <>
      <button
        ref={word}
        type="button"
        class={look}
        popovertarget={id}
        aria-description={translate(
          isRestored ? 'pageSays' : 'perhapsWas',
          isRestored ? swap.quote : (swap.expected[0] ?? ''),
        )}
      >
        {chosen}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        class="menu"
        onToggle={() => menu.current && word.current && placeMenu(menu.current, word.current)}
      >
        {swap.expected.map((words) => (
          <Choice key={words} words={words} />
        ))}
        <Choice words={swap.quote} note={translate('onThePage')} />
      </div>
    </>
  );
}
