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

/** A block of the article with its restored words. */
export function Block({ block, choices, onChoose }: Props) {
  const Element = ELEMENTS[block.kind];
  return (
    <Element dir="auto">
      {block.segments.map((segment) =>
        typeof segment === 'string' ? (
          segment
        ) : (
          <SubstitutionButton
            key={segment.start}
            substitution={segment}
            chosen={chosenWording(segment, choices)}
            onChoose={(words) => onChoose(segment.start, words)}
          />
        ),
      )}
    </Element>
  );
}
