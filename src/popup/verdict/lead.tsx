import { translate } from '../../browser/i18n/translate.ts';
import { openPage } from '../../browser/open-page.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { articleAddress } from '../../browser/verdict-view/article-address.ts';
import { siteBeside } from '../../browser/verdict-view/source-label.ts';
import type { SourceCandidate, Verdict } from '../../engine/verdict.ts';
import type { Tab } from '../popup-state.ts';

/** The credited original's name, and the domain to which its address leads if that is another. */
function SourceName({ original }: { original: SourceCandidate }) {
  const site = siteBeside(original);
  const name = (
    <bdi>
      <Breakable text={original.name} />
    </bdi>
  );
  const siteUrl = original.deep ? undefined : original.url;
  return (
    <>
      <p class="name">
        {siteUrl ? (
          <a href={siteUrl} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      {site && (
        <p class="domain" dir="ltr">
          <Breakable text={site} />
        </p>
      )}
    </>
  );
}

/** Opens the page that searches for the original; nothing is sent before its words have been seen. */
const FindButton = ({ tab }: { tab: Tab }) => (
  <button type="button" class="first" onClick={() => openPage('find', tab)}>
    {translate('findOriginal')}
  </button>
);

function CreditedLead({ original, tab }: { original: SourceCandidate; tab: Tab }) {
  const { url } = original;
  const address = articleAddress({ original });
  return (
    <section class="lead">
      <div>
        <h2>{translate('original')}</h2>
        <SourceName original={original} />
        {!url && <p class="quiet">{translate('creditedOnly')}</p>}
        {url && !address && <p class="quiet">{translate('homepageOnly')}</p>}
      </div>
      {address ? (
        <a class="first" href={address} target="_blank" rel="noreferrer">
          {translate('readOriginal')}
        </a>
      ) : (
        <FindButton tab={tab} />
      )}
    </section>
  );
}

/** The way to the original, with the one main button: to the credited article, or to a search. */
export function Lead({ verdict, tab }: { verdict: Verdict; tab: Tab }) {
  const { original, level } = verdict;
  const isSuspicious = level === 'warning' || level === 'notice';
  if (original) return <CreditedLead original={original} tab={tab} />;
  return (
    <section class="lead">
      <div>
        <p class="quiet">{translate(isSuspicious ? 'nobodyCredited' : 'findShown')}</p>
      </div>
      <FindButton tab={tab} />
    </section>
  );
}
