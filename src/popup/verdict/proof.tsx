import { translate } from '../../browser/i18n/translate.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { nameSignal } from '../../browser/verdict-view/name-signal.ts';
import type { SelectedEvidence } from '../../browser/verdict-view/select-evidence.ts';
import { plainQuote } from '../../browser/verdict-view/source-label.ts';
import {
  type TellingSegment,
  tellingSegments,
} from '../../browser/verdict-view/telling-segments.ts';
import { isCredited } from '../../engine/is-credited.ts';
import { isGuess } from '../../engine/is-marked.ts';
import type { Evidence, TellingSentence, Verdict } from '../../engine/verdict.ts';

interface SentenceProps {
  telling: TellingSentence;
  segments: TellingSegment[];
  language: string | undefined;
}

const isRestored = (segment: TellingSegment) => typeof segment !== 'string';

/** One line of the pair: the page's words marked, or what takes their place. */
function Sentence({
  telling,
  segments,
  restored,
  language,
}: SentenceProps & { restored: boolean }) {
  return (
    <p dir="auto" lang={language}>
      {telling.isCutBefore && '… '}
      {segments.map((segment, at) => {
        if (typeof segment === 'string') return segment;
        return restored ? (
          <b key={at}>{segment.restored}</b>
        ) : (
          <span key={at} class="swapped">
            {segment.quote}
          </span>
        );
      })}
      {telling.isCutAfter && ' …'}
    </p>
  );
}

/** The sentence whose substitutions are surest, as the page has it and restored. */
function RestoredSentence(props: SentenceProps) {
  const isProved = props.segments.some((segment) => isRestored(segment) && segment.isProved);
  return (
    <section class="proof">
      <h2>{translate('sentenceHere')}</h2>
      <Sentence {...props} restored={false} />
      <h2>{translate(isProved ? 'sentenceOriginal' : 'sentenceProbably')}</h2>
      <Sentence {...props} restored />
    </section>
  );
}

function Quotation({ title, quote }: { title: string; quote: string }) {
  return (
    <section class="proof">
      <h2>{title}</h2>
      <blockquote>
        <bdi>
          <Breakable text={plainQuote(quote)} />
        </bdi>
      </blockquote>
    </section>
  );
}

/** The strongest evidence in one glance: a sentence restored, what the page says of itself, or the surest sign. */
export function Proof({
  verdict,
  likely,
}: { verdict: Verdict } & Pick<SelectedEvidence, 'likely'>) {
  const { telling, language, original, candidates } = verdict;
  const segments = telling ? tellingSegments(telling, likely) : [];
  if (telling && segments.some(isRestored))
    return <RestoredSentence telling={telling} segments={segments} language={language} />;
  const credit = original ?? candidates[0];
  if (isCredited(verdict) && credit)
    return <Quotation title={translate('pageSaysItself')} quote={credit.quote} />;
  const surest: Evidence | undefined = likely.find((one) => !isGuess(one));
  return surest ? <Quotation title={nameSignal(surest.signal)} quote={surest.quote} /> : null;
}
