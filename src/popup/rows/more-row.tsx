import { translate } from '../../browser/i18n/translate.ts';
import type { Settings } from '../../browser/storage/settings.ts';
import { CopyButton } from '../../browser/ui/copy-button.tsx';
import { articleAddress } from '../../browser/verdict-view/article-address.ts';
import { verdictAsText } from '../../browser/verdict-view/verdict-as-text.ts';
import type { Verdict } from '../../engine/verdict.ts';
import type { OnSite } from '../head/site-head.tsx';
import type { Tab } from '../popup-state.ts';
import { ActionRow } from './action-row.tsx';
import { OtherSources } from './other-sources.tsx';
import { SiteRules } from './site-rules.tsx';

interface Props {
  tab: Tab;
  verdict: Verdict;
  settings: Settings;
  onSite: OnSite;
}

/** The row that unfolds what is wanted less often. */
export function MoreRow({ tab, verdict, settings, onSite }: Props) {
  const { original, candidates } = verdict;
  const hasAddress = articleAddress(verdict) !== undefined;
  return (
    <details class="fold">
      <summary>{translate('moreWays')}</summary>
      {hasAddress && (
        <>
          <ActionRow tab={tab} page="comparison" label="compareOther" wish="choose" />
          <ActionRow tab={tab} page="find" label="findElsewhere" />
        </>
      )}
      <CopyButton
        class="action copies"
        label="copyVerdict"
        text={verdictAsText(verdict, tab.url, settings.hiddenEvidence)}
      />
      <OtherSources candidates={candidates.filter(({ quote }) => quote !== original?.quote)} />
      <SiteRules url={tab.url} settings={settings} onSite={onSite} />
      <p class="quiet stayed">{translate('stayedHere')}</p>
    </details>
  );
}
