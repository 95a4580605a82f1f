import { useId, useRef } from 'preact/hooks';
import { say } from '../browser/say.ts';
import type { Swap } from './restore-text.ts';

interface Properties {
  swap: Swap;
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
export function SwapButton({ swap, chosen, onChoose }: Properties) {
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
        aria-description={say(
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
        <Choice words={swap.quote} note={say('onThePage')} />
      </div>
    </>
  );
}
