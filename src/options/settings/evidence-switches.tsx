import { translate } from '../../browser/i18n/translate.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import { SIGNALS } from '../../browser/verdict-view/signals.ts';
import type { SettingsControl } from './use-settings.ts';

interface SignalGroup {
  name: string;
  signals: string[];
}

/** All kinds; signals that bear one name are one kind to the reader. */
function listSignalGroups(): SignalGroup[] {
  const kinds = new Map<string, string[]>();
  for (const signal of SIGNALS) {
    const name = nameSignal(signal);
    kinds.set(name, [...(kinds.get(name) ?? []), signal]);
  }
  return [...kinds].map(([name, signals]) => ({ name, signals }));
}

interface Props {
  control: SettingsControl;
  /** True while something is searched for, which may stand in here. */
  isOpen: boolean;
}

/** Each kind of evidence with its switch; there are many, so that they are folded away. */
export function EvidenceSwitches({ control: { settings, managed, change }, isOpen }: Props) {
  const { hiddenEvidence } = settings;
  const show = (signals: string[], isShown: boolean) => {
    const others = hiddenEvidence.filter((one) => !signals.includes(one));
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
              <input
                type="checkbox"
                role="switch"
                aria-label={name}
                checked={!signals.some((one) => hiddenEvidence.includes(one))}
                aria-checked={!signals.some((one) => hiddenEvidence.includes(one))}
                disabled={managed.has('hiddenEvidence')}
                onChange={({ currentTarget }) => show(signals, currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
