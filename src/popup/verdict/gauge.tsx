import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { Level, Verdict } from '../../engine/verdict.ts';
import { Thread } from './thread.tsx';

const LEVEL_NAMES: Record<Level, TranslationKey> = {
  clear: 'bandClear',
  notice: 'bandNotice',
  warning: 'bandWarning',
  unknown: 'bandUnknown',
};

interface AnswerProps {
  question: TranslationKey;
  level: Level;
  /** The page credits another itself: nobody is accused. */
  isCredited?: boolean;
}

function AnswerRow({ question, level, isCredited = false }: AnswerProps) {
  return (
    <div class="answer">
      <dt>{translate(question)}</dt>
      <dd data-level={level}>
        <Thread level={isCredited ? 'clear' : level} />
        <span>{translate(isCredited ? 'bandCredited' : LEVEL_NAMES[level])}</span>
      </dd>
    </div>
  );
}

/** How strong the evidence is for each question, in words and as a thread. */
export function Gauge({ spun, reposted, original }: Verdict) {
  const isCredited = reposted.level === 'notice' && original !== undefined;
  return (
    <dl class="gauge" aria-label={translate('gauge')}>
      <AnswerRow question="questionSpun" level={spun.level} />
      <AnswerRow question="questionReposted" level={reposted.level} isCredited={isCredited} />
    </dl>
  );
}
