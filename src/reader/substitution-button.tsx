import { useId, useRef } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import type { Substitution } from './restore-text.ts';

interface Props {
  substitution: Substitution;
  chosen: string;
  onChoose(words: string): void;
}

/** Space between the word and its menu, and between the menu and the window's edge. CSS pixels. */
const GAP_PX = 6;

/** Opens the menu below its word, or above it where there is no room; it scrolls along with the text. */
function placeMenu(menu: HTMLElement, word: HTMLElement): void {
  const { left, top, bottom } = word.getBoundingClientRect();
  const maxLeft = document.documentElement.clientWidth - menu.offsetWidth - GAP_PX;
  const below = bottom + GAP_PX;
  const above = top - GAP_PX - menu.offsetHeight;
  const isRoomBelow = below + menu.offsetHeight <= innerHeight || above < 0;
  menu.style.setProperty('left', `${Math.max(GAP_PX, Math.min(left, maxLeft)) + scrollX}px`);
  menu.style.setProperty('top', `${(isRoomBelow ? below : above) + scrollY}px`);
}

/** Restored words. A click shows what the page says and what else may have been written. */
export function SubstitutionButton({ substitution, chosen, onChoose }: Props) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isRestored = chosen !== substitution.quote;
  const className = isRestored
    ? 'swap restored'
    : `swap ${substitution.isDoubtful ? 'doubtful' : 'unclear'}`;
  const choose = (words: string) => {
    onChoose(words);
    menu.current?.hidePopover();
    word.current?.focus();
  };
  const Choice = ({ words, note }: { words: string; note?: string }) => (
    <button type="button" aria-pressed={words === chosen} onClick={() => choose(words)}>
      {words} {note && <small>{note}</small>}
    </button>
  );
  return (
    <>
      <button
        ref={word}
        type="button"
        class={className}
        popovertarget={id}
        aria-description={translate(
          isRestored ? 'pageSays' : 'perhapsWas',
          isRestored ? substitution.quote : (substitution.expected[0] ?? ''),
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
        {substitution.expected.map((words) => (
          <Choice
            key={words}
            words={words}
            {...(substitution.isProved && { note: translate('inTheOriginal') })}
          />
        ))}
        <Choice words={substitution.quote} note={translate('onThePage')} />
      </div>
    </>
  );
}
