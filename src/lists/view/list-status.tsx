import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { saveFile } from '../../browser/ui/save-file.ts';
import type { Level } from '../../engine/verdict.ts';
import { LEVEL_NAMES } from '../item-texts.ts';
import { isDone, type ListItem } from '../list-item.ts';
import { listTable } from '../list-table.ts';
import { toCsv } from '../to-csv.ts';
import type { ListControl } from '../use-list.ts';

function saveCsv(items: readonly ListItem[]): void {
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`unspun-${day}.csv`, 'text/csv;charset=utf-8', toCsv(listTable(items)));
}

/** "Clear signs 3 · No signs 12 · Not read 1". */
function countLevels(items: readonly ListItem[]): string {
  const levels = items.flatMap((item) => (item.state === 'judged' ? [item.result.level] : []));
  const failed = items.filter(({ state }) => state === 'failed').length;
  const counts = (Object.keys(LEVEL_NAMES) as Level[]).map((level): [string, number] => [
    translate(LEVEL_NAMES[level]),
    levels.filter((one) => one === level).length,
  ]);
  return [...counts, [translate('listNotRead'), failed] as [string, number]]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${formatNumber(count)}`)
    .join(' · ');
}

function Buttons({ control, waits }: { control: ListControl; waits: boolean }) {
  const { items, isRunning } = control;
  const hasDone = items.some(isDone);
  const hasFailed = items.some(({ state }) => state === 'failed');
  return (
    <div class="ways">
      {isRunning && (
        <button type="button" onClick={control.stop}>
          {translate('comparisonCancel')}
        </button>
      )}
      {!isRunning && waits && (
        <button type="button" class="first" onClick={control.run}>
          {translate(hasDone ? 'listGoOn' : 'listCheck')}
        </button>
      )}
      {hasDone && (
        <button type="button" onClick={() => saveCsv(items)}>
          {translate('listSave')}
        </button>
      )}
      {!isRunning && !waits && hasFailed && (
        <button
          type="button"
          onClick={() => {
            control.retry();
            control.run();
          }}
        >
          {translate('listRetry')}
        </button>
      )}
      <button type="button" class="plain" onClick={control.clear}>
        {translate('listClear')}
      </button>
    </div>
  );
}

/** How far the list is, and what can be done with it. */
export function ListStatus({ control }: { control: ListControl }) {
  const { items, isRunning, restore } = control;
  const done = items.filter(isDone).length;
  if (items.length === 0)
    return restore ? (
      <p class="status" role="status">
        {translate('listCleared')}{' '}
        <button type="button" onClick={restore}>
          {translate('listRestore')}
        </button>
      </p>
    ) : null;
  const waits = done < items.length;
  const [shown, all] = [formatNumber(done), formatNumber(items.length)];
  const sentence = isRunning || done > 0 || !waits ? 'listProgress' : 'listReady';
  return (
    <section class="status" aria-label={translate('listTitle')}>
      <p class="count" role={isRunning ? undefined : 'status'}>
        {translate(sentence, shown, all)}
      </p>
      {isRunning && (
        <progress
          aria-label={translate('listProgress', shown, all)}
          value={done}
          max={items.length}
        />
      )}
      {!isRunning && waits && done > 0 && <p class="quiet">{translate('listStopped')}</p>}
      {done > 0 && <p class="quiet">{countLevels(items)}</p>}
      <Buttons control={control} waits={waits} />
    </section>
  );
}
