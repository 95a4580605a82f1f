import type { RestoredBlock } from './restore-text.ts';
import { SubstitutionButton } from './substitution-button.tsx';
import { chosenWording, type WordingChoices } from './wording-choices.ts';

interface Props {
  block: RestoredBlock;
  choices: WordingChoices;
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
export function Block({ block, choices, onChoose }: Props) {
  const Element = ELEMENTS[block.kind];
  return (
    <Element dir="auto">
      {block.segments.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <SubstitutionButton
            key={piece.start}
            substitution={piece}
            chosen={chosenWording(piece, choices)}
            onChoose={(words) => onChoose(piece.start, words)}
          />
        ),
      )}
    </Element>
  );
}
