import { Block } from './block.tsx';
import { groupBlocks } from './group-blocks.ts';
import type { RestoredBlock } from './restore-text.ts';
import type { WordingChoices } from './wording-choices.ts';

interface Props {
  blocks: RestoredBlock[];
  choices: WordingChoices;
  onChoose(start: number, words: string): void;
  language: string | undefined;
}

/** The article's text with its restored words. */
export function RestoredText({ blocks, language, ...choiceProps }: Props) {
  const renderBlock = (block: RestoredBlock) => (
    <Block key={block.start} block={block} {...choiceProps} />
  );
  return (
    <article lang={language}>
      {groupBlocks(blocks).map((group) =>
        group[0]?.kind === 'list-item' ? (
          <ul key={group[0].start}>{group.map(renderBlock)}</ul>
        ) : (
          group.map(renderBlock)
        ),
      )}
    </article>
  );
}
