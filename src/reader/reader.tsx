import { useMemo, useState } from 'preact/hooks';
import { siteLabel } from '../browser/site-label.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import type { JudgedArticle } from './load-judged-article.ts';
import { LookMenu } from './look/look-menu.tsx';
import type { ReaderLook } from './look/reader-look.ts';
import { OriginalLink } from './original-link.tsx';
import { originalWordsLabel } from './original-words-label.ts';
import { ReaderToolbar } from './reader-toolbar.tsx';
import { type RestoredBlock, restoreText } from './restore-text.ts';
import { RestoredText } from './restored-text.tsx';
import { useOriginalWords } from './use-original-words.ts';
import {
  chosenWording,
  restoredPlainText,
  revertAll,
  type WordingChoices,
} from './wording-choices.ts';

/** In how many places words can be restored, and in how many of them they are. */
function countPlaces(blocks: RestoredBlock[], choices: WordingChoices) {
  const places = blocks
    .flatMap(({ segments }) => segments)
    .filter((segment) => typeof segment !== 'string');
  const restored = places.filter((place) => chosenWording(place, choices) !== place.quote);
  return { places: places.length, restored: restored.length };
}

interface Props extends JudgedArticle {
  look: ReaderLook;
}

/** The article with its probable wording restored. Each restoration can be changed and undone. */
export function Reader({ look, ...page }: Props) {
  const { article } = page;
  const [withDoubtful, setDoubtful] = useState(false);
  const [choices, setChoices] = useState<WordingChoices>(new Map());
  const { verdict, comparedWith, take } = useOriginalWords(page, () => setChoices(new Map()));
  const { likely, doubtful } = useMemo(() => selectEvidence(verdict, []), [verdict]);
  const blocks = useMemo(
    () => restoreText(article, withDoubtful ? [...likely, ...doubtful] : likely),
    [article, likely, doubtful, withDoubtful],
  );
  const { places, restored } = countPlaces(blocks, choices);
  const text = `${article.title}\n${article.url}\n\n${restoredPlainText(blocks, choices)}`;
  return (
    <>
      <header>
        {verdict.original && <OriginalLink original={verdict.original} />}
        <p class="quiet">{siteLabel(article.url)}</p>
        <h1 dir="auto">{article.title}</h1>
        <p class="quiet">{originalWordsLabel(verdict, comparedWith)}</p>
        <ReaderToolbar
          places={places}
          restored={restored}
          text={text}
          onUndo={() => setChoices(restored > 0 ? revertAll(blocks) : new Map())}
          doubtful={doubtful.length > 0 ? withDoubtful : undefined}
          onDoubtful={setDoubtful}
          onUseOriginal={take}
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
