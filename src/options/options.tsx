import { useState } from 'preact/hooks';
import type { TranslationKey } from '../browser/i18n/translate.ts';
import { translate } from '../browser/i18n/translate.ts';
import type { Settings } from '../browser/storage/settings.ts';
import { About } from './about.tsx';
import { FalseAlarmBasis, FalseAlarmFigures } from './accuracy/false-alarm-figures.tsx';
import { HistoryList } from './history/history-list.tsx';
import { Section } from './section.tsx';
import { CHOICE_SETTINGS } from './settings/choice-settings.ts';
import { EvidenceSwitches } from './settings/evidence-switches.tsx';
import { SearchEngine } from './settings/search-engine.tsx';
import { SettingRow } from './settings/setting-row.tsx';
import { SettingsNotices } from './settings/settings-notices.tsx';
import { useSettings } from './settings/use-settings.ts';
import { Shortcuts } from './shortcuts/shortcuts.tsx';
import { Sidebar } from './sidebar.tsx';
import { Sites } from './sites/sites.tsx';
import { Transfer } from './transfer/transfer.tsx';

/** The sections of the page, in order. */
const SECTIONS = [
  'optionsNotices',
  'optionsReading',
  'optionsSites',
  'memories',
  'optionsFind',
  'optionsShortcuts',
  'optionsEvidence',
  'optionsTransfer',
  'optionsAbout',
] as const satisfies TranslationKey[];

/** The settings page. A search shows only what contains its words. */
export function Options() {
  const control = useSettings();
  const [search, setSearch] = useState('');
  const renderFalseAlarms = (value: string) => (
    <FalseAlarmFigures
      banner={control.settings.banner}
      sensitivity={value as Settings['sensitivity']}
    />
  );
  return (
    <>
      <Sidebar sections={SECTIONS} onSearch={setSearch} />
      <div class="content">
        <h1>{translate('optionsTitle')}</h1>
        <SettingsNotices control={control} />
        <Section title="optionsNotices" search={search}>
          <SettingRow row={CHOICE_SETTINGS.banner} control={control} />
          <SettingRow
            row={CHOICE_SETTINGS.sensitivity}
            control={control}
            renderDetails={renderFalseAlarms}
          />
          <FalseAlarmBasis />
        </Section>
        <Section title="optionsReading" search={search}>
          <SettingRow row={CHOICE_SETTINGS.reading} control={control} />
          <SettingRow row={CHOICE_SETTINGS.marks} control={control} />
          <SettingRow row={CHOICE_SETTINGS.announceUpdates} control={control} />
        </Section>
        <Section title="optionsSites" more="optionsSitesMore" search={search}>
          <Sites control={control} />
        </Section>
        <Section title="memories" more="memoriesMore" search={search}>
          <SettingRow row={CHOICE_SETTINGS.memory} control={control} />
          <HistoryList />
        </Section>
        <Section title="optionsFind" search={search}>
          <SearchEngine control={control} />
        </Section>
        <Section title="optionsShortcuts" search={search}>
          <div class="row tall">
            <Shortcuts />
          </div>
        </Section>
        <Section title="optionsEvidence" more="optionsEvidenceMore" search={search}>
          <EvidenceSwitches control={control} isOpen={search.trim() !== ''} />
        </Section>
        <Section title="optionsTransfer" more="optionsTransferMore" search={search}>
          <Transfer control={control} />
        </Section>
        <Section title="optionsAbout" search={search}>
          <About />
        </Section>
        <p class="nothing">{translate('optionsNothingFound')}</p>
      </div>
    </>
  );
}
