import { Block } from './block.tsx';
import type { Choices } from './choices.ts';
import { groupBlocks } from './group-blocks.ts';
import type { RestoredBlock } from './restore-text.ts';

interface Properties {
  blocks: RestoredBlock[];
  choices: Choices;
  onChoose(start: number, words: string): void;
  language: string | undefined;
}

/** The article's text, its restored words among the others. */
export function RestoredText({ blocks, language, ...choosing }: Properties) {
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
