import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { pickTold } from '../browser/pick-told.ts';
import { say } from '../browser/say.ts';
import { siteOf } from '../browser/site-of.ts';
import type { Verdict } from '../engine/verdict.ts';
import { type Choices, choose, undoAll, writeOut } from './choices.ts';
import { OriginalLink } from './original-link.tsx';
import { type RestoredBlock, restoreText } from './restore-text.ts';
import { RestoredText } from './restored-text.tsx';
import { Tools } from './tools.tsx';

const countRestored = (blocks: RestoredBlock[], choices: Choices) =>
  blocks
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => typeof piece !== 'string' && choose(piece, choices) !== piece.quote).length;

/** The article with its probable wording put back; each restoration can be changed, undone and printed. */
export function Reader({ article, verdict }: { article: Article; verdict: Verdict }) {
  const [withDoubtful, setDoubtful] = useState(false);
  const [choices, setChoices] = useState<Choices>(new Map());
  const { likely, doubtful } = useMemo(() => pickTold(verdict, []), [verdict]);
  const blocks = useMemo(
    () => restoreText(article, withDoubtful ? [...likely, ...doubtful] : likely),
    [article, likely, doubtful, withDoubtful],
  );
  const restored = countRestored(blocks, choices);
  const text = `${article.title}\n${article.url}\n\n${writeOut(blocks, choices)}`;
  return (
    <>
      <header>
        {verdict.original && <OriginalLink original={verdict.original} />}
        <p class="quiet">{siteOf(article.url)}</p>
        <h1 dir="auto">{article.title}</h1>
        <p class="quiet">{say('readerExplained')}</p>
        <Tools
          restored={restored}
          text={text}
          onUndo={() => setChoices(restored > 0 ? undoAll(blocks) : new Map())}
          doubtful={doubtful.length > 0 ? withDoubtful : undefined}
          onDoubtful={setDoubtful}
        />
      </header>
      <RestoredText
        blocks={blocks}
        choices={choices}
        onChoose={(start, words) => setChoices(new Map(choices).set(start, words))}
        language={verdict.language}
      />
    </>
  );
}
