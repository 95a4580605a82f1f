import { translate } from '../../browser/i18n/translate.ts';
import { SwitchInput } from '../../browser/ui/switch-input.tsx';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import { SIGNALS } from '../../browser/verdict-view/signals.ts';
import type { SettingsControl } from './use-settings.ts';

interface SignalGroup {
  name: string;
  signals: string[];
}

/** All signals, grouped by name: signals with one name are one to the reader. */
function listSignalGroups(): SignalGroup[] {
  const byName = new Map<string, string[]>();
  for (const signal of SIGNALS) {
    const name = nameSignal(signal);
    byName.set(name, [...(byName.get(name) ?? []), signal]);
  }
  return [...byName].map(([name, signals]) => ({ name, signals }));
}

interface Props {
  control: SettingsControl;
  /** True during a search, whose words may be in here. */
  isOpen: boolean;
}

/** A switch for each kind of evidence, collapsed because there are many. */
export function EvidenceSwitches({ control: { settings, managed, change }, isOpen }: Props) {
  const { hiddenEvidence } = settings;
  const show = (signals: string[], isShown: boolean) => {
    const others = hiddenEvidence.filter((hidden) => !signals.includes(hidden));
    change({ hiddenEvidence: isShown ? others : [...others, ...signals] });
  };
  return (
    <details open={isOpen}>
      <summary>{translate('optionsEvidenceShow')}</summary>
      <ul class="kinds">
        {listSignalGroups().map(({ name, signals }) => (
          <li key={name}>
            <label class="row">
              <span>
                <span class="name">{name}</span>
                <span class="quiet">{explainSignal(signals[0] ?? '')}</span>
              </span>
              <SwitchInput
                aria-label={name}
                isOn={!signals.some((signal) => hiddenEvidence.includes(signal))}
                disabled={managed.has('hiddenEvidence')}
                onChange={(isOn) => show(signals, isOn)}
              />
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
