import browser from 'webextension-polyfill';
import { translate } from '../browser/i18n/translate.ts';
import { AboutFacts } from '../browser/ui/about-facts.tsx';
import { AccuracyTable } from './accuracy/accuracy-table.tsx';
import { PERMISSIONS } from './permissions.ts';

/**
 * What is read, what stays on the device, what is sent, the measured accuracy, and the permissions with their reasons.
 */
export function About() {
  return (
    <>
      <AboutFacts />
      <AccuracyTable />
      <h3>{translate('permissions')}</h3>
      <dl class="permissions">
        {Object.values(PERMISSIONS).map(({ name, why }) => (
          <div key={name}>
            <dt>{translate(name)}</dt>
            <dd>{translate(why)}</dd>
          </div>
        ))}
      </dl>
      <p class="promise">{translate('privacyPromise')}</p>
      <p class="quiet" id="aboutVersion">
        {translate('aboutVersion', browser.runtime.getManifest().version)}
      </p>
    </>
  );
}
