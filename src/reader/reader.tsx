import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { say, sayCount } from '../browser/say.ts';
import { siteOf } from '../browser/site-of.ts';
import type { Verdict } from '../engine/verdict.ts';
import { Block } from './block.tsx';
import { type Choices, choose, undoAll, writeOut } from './choices.ts';
import { OriginalLink } from './original-link.tsx';
import { type RestoredBlock, restoreText } from './restore-text.ts';

const countRestored = (blocks: RestoredBlock[], choices: Choices) =>
  blocks
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => typeof piece !== 'string' && choose(piece, choices) !== piece.quote).length;

/** The article with its probable wording put back; each restoration can be changed, undone and printed. */
export function Reader({ article, verdict }: { article: Article; verdict: Verdict }) {
  const blocks = useMemo(() => restoreText(article, verdict.evidence), [article, verdict]);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isCopied, setCopied] = useState(false);
  const restored = countRestored(blocks, choices);
  const change = (next: Choices) => {
    setChoices(next);
    setCopied(false);
  };
  const source = `${article.title}\n${article.url}\n\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(source + writeOut(blocks, choices));
    setCopied(true);
  };
  return (
    <>
      <header>
        {verdict.original && <OriginalLink original={verdict.original} />}
        <p class="quiet">{siteOf(article.url)}</p>
        <h1>{article.title}</h1>
        <p class="quiet">{say('readerExplained')}</p>
        <div class="tools">
          <span role="status">{sayCount('restored', restored)}</span>
          <button type="button" onClick={() => change(restored > 0 ? undoAll(blocks) : new Map())}>
            {say(restored > 0 ? 'undoAll' : 'restoreAgain')}
          </button>
          <button type="button" onClick={copy}>
            {say(isCopied ? 'copied' : 'copy')}
          </button>
          <button type="button" onClick={() => print()}>
            {say('print')}
          </button>
        </div>
      </header>
      <article lang={verdict.language}>
        {blocks.map((block) => (
          <Block
            key={block.start}
            block={block}
            choices={choices}
            onChoose={(start, words) => change(new Map(choices).set(start, words))}
          />
        ))}
      </article>
    </>
  );
}
