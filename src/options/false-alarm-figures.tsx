import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';
import { falseAlarms, textsCounted } from './false-alarms.ts';

/** How often a step of sensitivity is wrong about an honest article, as it was measured. */
export function FalseAlarmFigures(settings: Pick<Settings, 'banner' | 'sensitivity'>) {
  if (!textsCounted()) return null;
  const { page, toolbar } = falseAlarms(settings);
  return (
    <span class="figures">
      {page !== undefined && <span>{say('falseAlarmsPage', formatNumber(page))}</span>}
      <span>{say('falseAlarmsToolbar', formatNumber(toolbar))}</span>
    </span>
  );
}

/** On how many texts that was counted. */
export function FalseAlarmBasis() {
  const counted = textsCounted();
  if (!counted) return null;
  return (
    <p class="quiet basis">
      {say('falseAlarmsHow', formatNumber(counted.texts), formatNumber(counted.pages))}
    </p>
  );
}
