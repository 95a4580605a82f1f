import { render } from 'preact';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import { takeTextToCheck } from '../browser/storage/text-to-check.ts';
import { Brand } from '../browser/ui/brand.tsx';
import { EXAMPLE_ARTICLE } from './example-article.ts';
import { PageLinks } from './page-links.tsx';
import { TextChecker } from './text-checker.tsx';
import { WelcomeGuide, WelcomeIntro } from './welcome.tsx';

function PageHeading() {
  return (
    <>
      <Brand>
        <PageLinks />
      </Brand>
      <h1>{translate('checkTitle')}</h1>
    </>
  );
}

localizeDocument(translate('checkTitle'));
const root = document.querySelector('main');
const asked = new URLSearchParams(location.search);
const isWelcome = asked.has('welcome');
const first = isWelcome ? EXAMPLE_ARTICLE : (asked.get('link') ?? (await takeTextToCheck()));
if (root) {
  render(
    <>
      {isWelcome ? <WelcomeIntro /> : <PageHeading />}
      <TextChecker initialInput={first} isDemonstration={isWelcome} />
      {isWelcome && <WelcomeGuide />}
    </>,
    root,
  );
}
