import browser from 'webextension-polyfill';
import { Facts } from '../browser/facts.tsx';
import { say } from '../browser/say.ts';
import { AccuracyTable } from './accuracy-table.tsx';
import { PERMISSIONS } from './permissions.ts';

/** What is read, what stays, what is sent when, how sure Unspun is, what it cannot tell, and what it may do and why. */
export function About() {
  return (
    <>
      <Facts />
      <AccuracyTable />
      <h3>{say('permissions')}</h3>
      <dl class="permissions">
        {Object.values(PERMISSIONS).map(({ name, why }) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{say(why)}</dd>
          </div>
        ))}
      </dl>
      <p class="promise">{say('privacyPromise')}</p>
      <p class="quiet" id="aboutVersion">
        {say('aboutVersion', browser.runtime.getManifest().version)}
      </p>
    </>
  );
}
