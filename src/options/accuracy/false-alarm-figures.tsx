import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';
import { falseAlarms, foundOfHundred, measuredTextCounts } from './false-alarms.ts';

/** What a sensitivity finds, and how often it is wrong about an honest article, as measured. */
export function FalseAlarmFigures(settings: Pick<Settings, 'banner' | 'sensitivity'>) {
  if (!measuredTextCounts()) return null;
  const { page, toolbar } = falseAlarms(settings);
  const found = foundOfHundred(settings);
  return (
    <span class="figures">
      {found !== undefined && <span>{translate('findsSpun', formatNumber(found))}</span>}
      {page !== undefined && <span>{translate('falseAlarmsPage', formatNumber(page))}</span>}
      <span>{translate('falseAlarmsToolbar', formatNumber(toolbar))}</span>
    </span>
  );
}

/** The number of texts behind these figures. */
export function FalseAlarmBasis() {
  const counted = measuredTextCounts();
  if (!counted) return null;
  return (
    <p class="quiet basis">
      {translate('falseAlarmsHow', formatNumber(counted.texts), formatNumber(counted.pages))}
    </p>
  );
}
