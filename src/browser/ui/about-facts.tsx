import { type TranslationKey, translate } from '../i18n/translate.ts';

/** What Unspun says about itself: heading and sentence. */
const FACTS: [title: TranslationKey, more: TranslationKey][] = [
  ['aboutReads', 'aboutReadsMore'],
  ['aboutStays', 'aboutStaysMore'],
  ['aboutSends', 'aboutSendsMore'],
  ['aboutCannot', 'aboutCannotMore'],
];

/** The only actions that send something. */
const SENDS: [title: TranslationKey, more: TranslationKey][] = [
  ['sendsCompare', 'sendsCompareMore'],
  ['sendsFind', 'sendsFindMore'],
  ['sendsArchive', 'sendsArchiveMore'],
  ['sendsCheck', 'sendsCheckMore'],
  ['sendsPdf', 'sendsPdfMore'],
  ['sendsList', 'sendsListMore'],
];

function FactList({ of }: { of: typeof FACTS }) {
  return (
    <dl class={of === FACTS ? 'facts' : 'sends'}>
      {of.map(([title, more]) => (
        <div key={title}>
          <dt>{translate(title)}</dt>
          <dd>
            {translate(more)}
            {title === 'aboutSends' && <FactList of={SENDS} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is read, what stays on the device, what is sent and when, and what Unspun cannot know. */
export function AboutFacts() {
  return <FactList of={FACTS} />;
}
