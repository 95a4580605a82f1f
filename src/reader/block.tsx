import { type Choices, choose } from './choices.ts';
import type { RestoredBlock } from './restore-text.ts';
import { SwapButton } from './swap-button.tsx';

interface Properties {
  block: RestoredBlock;
  choices: Choices;
  onChoose(start: number, words: string): void;
}

const ELEMENTS = {
  paragraph: 'p',
  heading: 'h2',
  'list-item': 'li',
  quotation: 'blockquote',
  preformatted: 'pre',
  table: 'p',
} as const;

/** One block of the article, its restored words among the others. */
export function Block({ block, choices, onChoose }: Properties) {
  const Element = ELEMENTS[block.kind];
  return (
    <Element dir="auto">
      {block.pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <SwapButton
            key={piece.start}
            swap={piece}
            chosen={choose(piece, choices)}
            onChoose={(words) => onChoose(piece.start, words)}
          />
        ),
      )}
    </Element>
  );
}
