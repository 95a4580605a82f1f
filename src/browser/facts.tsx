import { type Phrase, say } from './say.ts';

/** What a reader is told of Unspun: heading and sentence. */
const FACTS: [title: Phrase, more: Phrase][] = [
  ['aboutReads', 'aboutReadsMore'],
  ['aboutStays', 'aboutStaysMore'],
  ['aboutSends', 'aboutSendsMore'],
  ['aboutCannot', 'aboutCannotMore'],
];

/** The only three things that send something, and what. */
const SENDS: [title: Phrase, more: Phrase][] = [
  ['sendsCompare', 'sendsCompareMore'],
  ['sendsFind', 'sendsFindMore'],
  ['sendsCheck', 'sendsCheckMore'],
];

function List({ of }: { of: typeof FACTS }) {
  return (
    <dl class={of === FACTS ? 'facts' : 'sends'}>
      {of.map(([title, more]) => (
        <div key={title}>
          <dt>{say(title)}</dt>
          <dd>
            {say(more)}
            {title === 'aboutSends' && <List of={SENDS} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is read, what stays, what is sent and when, and what Unspun cannot tell. */
export function Facts() {
  return <List of={FACTS} />;
}
