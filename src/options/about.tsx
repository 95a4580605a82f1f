import browser from 'webextension-polyfill';
import { type Phrase, say } from '../browser/say.ts';

const FACTS: [Phrase, Phrase][] = [
  ['aboutReads', 'aboutReadsMore'],
  ['aboutStays', 'aboutStaysMore'],
  ['aboutSends', 'aboutSendsMore'],
  ['aboutCannot', 'aboutCannotMore'],
];

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
      <p class="quiet">{say('aboutVersion', browser.runtime.getManifest().version)}</p>
    </>
  );
}
