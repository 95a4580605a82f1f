import { interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { HistoryEntry } from '../../browser/storage/history-entry.ts';

const formatDay = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(time);

interface Props {
  site: string;
  memories: HistoryEntry[];
  onForget: () => void;
}

/** The articles read on a site, to open or to delete together. */
export function SiteHistory({ site, memories, onForget }: Props) {
  return (
    <section class="remembered" aria-label={site}>
      <h3>{site}</h3>
      <button
        type="button"
        class="plain"
        aria-label={translate('memoriesForgetSite', site)}
        onClick={onForget}
      >
        {translate('memoriesForget')}
      </button>
      <ul>
        {memories.map(({ url, title, time }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {title || url}
            </a>{' '}
            <span class="quiet">{formatDay(time)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
