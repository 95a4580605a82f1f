import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { translate } from '../browser/i18n/translate.ts';
import { siteLabel } from '../browser/site-label.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import type { Verdict } from '../engine/verdict.ts';
import { LookMenu } from './look/look-menu.tsx';
import type { ReaderLook } from './look/reader-look.ts';
import { OriginalLink } from './original-link.tsx';
import { ReaderToolbar } from './reader-toolbar.tsx';
import { type RestoredBlock, restoreText } from './restore-text.ts';
import { RestoredText } from './restored-text.tsx';
import {
  chosenWording,
  restoredPlainText,
  revertAll,
  type WordingChoices,
} from './wording-choices.ts';

const countRestored = (blocks: RestoredBlock[], choices: WordingChoices) =>
  blocks
    .flatMap(({ segments }) => segments)
    .filter(
      (segment) => typeof segment !== 'string' && chosenWording(segment, choices) !== segment.quote,
    ).length;

interface Props {
  article: Article;
  verdict: Verdict;
  look: ReaderLook;
}

/** The article with its probable wording restored. Each restoration can be changed and undone. */
export function Reader({ article, verdict, look }: Props) {
  const [withDoubtful, setDoubtful] = useState(false);
  const [choices, setChoices] = useState<WordingChoices>(new Map());
  const { likely, doubtful } = useMemo(() => selectEvidence(verdict, []), [verdict]);
  const blocks = useMemo(
    () => restoreText(article, withDoubtful ? [...likely, ...doubtful] : likely),
    [article, likely, doubtful, withDoubtful],
  );
  const restored = countRestored(blocks, choices);
  const text = `${article.title}\n${article.url}\n\n${restoredPlainText(blocks, choices)}`;
  return (
    <>
      <header>
        {verdict.original && <OriginalLink original={verdict.original} />}
        <p class="quiet">{siteLabel(article.url)}</p>
        <h1 dir="auto">{article.title}</h1>
        <p class="quiet">{translate('readerExplained')}</p>
        <ReaderToolbar
          restored={restored}
          text={text}
          onUndo={() => setChoices(restored > 0 ? revertAll(blocks) : new Map())}
          doubtful={doubtful.length > 0 ? withDoubtful : undefined}
          onDoubtful={setDoubtful}
        />
        <LookMenu initial={look} />
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
