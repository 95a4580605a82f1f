import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { isRunning, type Row, type Subject } from '../find-state.ts';
import { isCopy, rankRows } from '../results/rank-rows.ts';
import { type FindControl, useFind } from '../use-find.ts';
import { FirstCaptures } from './first-captures.tsx';
import { Progress } from './progress.tsx';
import { QueryForm } from './query-form.tsx';
import { outcomeTexts } from './result-texts.ts';
import { RowItem } from './row-item.tsx';
import { SearchFailed } from './search-failed.tsx';

interface Props {
  subject: Subject;
  queries: string[];
  engines: string[];
}

type SectionProps = { subject: Subject; control: FindControl; rows: Row[] };

function RowSection({ heading, rows, ...rest }: SectionProps & { heading: string }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="rows">
        {rows.map((row, number) => (
          <RowItem key={row.result.url} row={row} isBest={number === 0 && isCopy(row)} {...rest} />
        ))}
      </ul>
    </section>
  );
}

/** What was tried stands first; the rest of the results was not asked for anything. */
function Rows(properties: SectionProps) {
  const isTried = ({ state }: Row) => state === 'compared' || state === 'failed';
  const { rows } = properties;
  const listed = rows.filter((row) => !isTried(row));
  return (
    <>
      <RowSection {...properties} rows={rows.filter(isTried)} heading={translate('findRows')} />
      <RowSection {...properties} rows={listed} heading={translate('findOthers')} />
    </>
  );
}

function Headline({ subject, control, rows }: SectionProps) {
  const { state } = control;
  if (isRunning(state)) return <Progress state={state} onCancel={control.cancel} />;
  if (state.name === 'failed')
    return <SearchFailed state={state} onReadAgain={control.readAgain} />;
  const [headline, sentences] =
    state.name === 'ask'
      ? [translate('findTitle'), [translate('findAskLead')]]
      : state.name === 'cancelled'
        ? [translate('findCancelled'), [translate('findCancelledHint')]]
        : outcomeTexts(subject, rows);
  return (
    <>
      <h1>
        <Breakable text={headline} />
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence} class="lead">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The whole page: what is found, or the words to search for, and all results. */
export function FindPage({ subject, queries, engines }: Props) {
  const control = useFind(subject);
  const { state } = control;
  const rows = rankRows(control.rows);
  const top = useRef<HTMLDivElement>(null);
  const isBusy = isRunning(state);
  // The pressed button has gone: the keyboard goes on from what is said instead.
  useEffect(() => {
    if (state.name !== 'ask') top.current?.focus();
  }, [isBusy]);
  return (
    <>
      <div class="top" ref={top} tabIndex={-1} aria-live="polite" data-state={state.name}>
        <Headline subject={subject} control={control} rows={rows} />
      </div>
      {!isBusy && <Rows subject={subject} control={control} rows={rows} />}
      {state.name === 'done' && <FirstCaptures subject={subject} rows={rows} />}
      {!isBusy && (
        <section class="again">
          {state.name !== 'ask' && <h2>{translate('findAgain')}</h2>}
          <QueryForm
            queries={queries}
            engines={engines}
            isAgain={state.name !== 'ask'}
            onSearch={control.search}
          />
        </section>
      )}
    </>
  );
}
