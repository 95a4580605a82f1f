import browser from 'webextension-polyfill';
import { FACTS } from '../browser/facts.ts';
import { say } from '../browser/say.ts';

/** What is read, what stays, what is sent when, and what Unspun cannot tell. */
export function About() {
  return (
    <>
      <dl class="facts">
        {FACTS.map(([title, more]) => (
          <div key={title}>
            <dt>{say(title)}</dt>
            <dd>{say(more)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet" id="aboutVersion">
        {say('aboutVersion', browser.runtime.getManifest().version)}
      </p>
    </>
  );
}
