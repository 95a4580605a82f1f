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

/** The article's text, its restored words among the others. */
export function RestoredText({ blocks, language, ...choosing }: Props) {
  const write = (block: RestoredBlock) => <Block key={block.start} block={block} {...choosing} />;
  return (
    <article lang={language}>
      {groupBlocks(blocks).map((group) =>
        group[0]?.kind === 'list-item' ? (
          <ul key={group[0].start}>{group.map(write)}</ul>
        ) : (
          group.map(write)
        ),
      )}
    </article>
  );
}
