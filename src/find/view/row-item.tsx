import browser from 'webextension-polyfill';
import { translate } from '../../browser/i18n/translate.ts';
import { handOver } from '../../browser/storage/handed-over.ts';
import type { HandedPair } from '../../browser/storage/handed-texts.ts';
import { relationText } from '../../comparison/summary/relation-text.ts';
import type { ComparedRow, Row, Subject } from '../find-state.ts';
import type { FindControl } from '../use-find.ts';
import { dateText, wordsText } from './result-texts.ts';
import { rowFailureText } from './row-failure.ts';

export interface RowProps {
  row: Row;
  subject: Subject;
  /** The likeliest original: its button is the page's first. */
  isBest: boolean;
  control: Pick<FindControl, 'compareOne' | 'open' | 'cancel'>;
}

/** Opens the full comparison with the text that is here already: no second request. */
async function openComparison({ article, tabId }: Subject, row: ComparedRow): Promise<void> {
  const { original, readAt, isPaywalled } = row;
  const pair: HandedPair = { copy: article, original, readAt, from: 'web', isPaywalled };
  const search = new URLSearchParams({ pair: await handOver(pair) });
  if (tabId !== undefined) search.set('tab', String(tabId));
  await browser.tabs.create({ url: browser.runtime.getURL(`src/comparison/index.html?${search}`) });
}

function Details({ row, subject }: RowProps) {
  if (row.state === 'compared')
    return (
      <>
        <p>{relationText(row.comparison)}</p>
        <p class="quiet">{[wordsText(row), dateText(subject, row)].filter(Boolean).join(' ')}</p>
        {row.isPaywalled && <p class="quiet">{translate('comparisonPaywallNote')}</p>}
      </>
    );
  if (row.state === 'failed') return <p>{translate(rowFailureText(row.failure))}</p>;
  if (row.state === 'opened') return <p role="status">{translate('findOpened')}</p>;
  return <p class="quiet snippet">{row.result.snippet}</p>;
}

function Actions({ row, subject, control, isBest }: RowProps) {
  const { result } = row;
  if (row.state === 'fetching')
    return (
      <div class="ways">
        <progress aria-label={translate('findFetchingOne', result.host)} />
        <button type="button" onClick={control.cancel}>
          {translate('comparisonCancel')}
        </button>
      </div>
    );
  return (
    <div class="ways">
      {row.state === 'compared' && (
        <button
          type="button"
          class={isBest ? 'first' : ''}
          onClick={() => openComparison(subject, row)}
        >
          {translate('findSideBySide')}
        </button>
      )}
      {(row.state === 'listed' || row.state === 'failed') && (
        <button type="button" onClick={() => control.compareOne(result)}>
          {translate('comparisonCompare')}
        </button>
      )}
      {row.state !== 'opened' && (
        <button type="button" onClick={() => control.open(result)}>
          {translate('findOpen')}
        </button>
      )}
    </div>
  );
}

/** One result: its title, its true host, what the comparison says, and what can be done. */
export function RowItem(properties: RowProps) {
  const { row } = properties;
  const { title, host } = row.result;
  const relation = row.state === 'compared' ? row.comparison.relation : undefined;
  return (
    <li class="row" data-state={row.state} data-relation={relation}>
      <h3 dir="auto">{title}</h3>
      <p class="host">
        <bdi>{host}</bdi>
      </p>
      <Details {...properties} />
      <Actions {...properties} />
    </li>
  );
}
