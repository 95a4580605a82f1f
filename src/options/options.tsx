import { useState } from 'preact/hooks';
import type { Phrase } from '../browser/say.ts';
import { say } from '../browser/say.ts';
import type { Settings } from '../browser/settings.ts';
import { About } from './about.tsx';
import { EvidenceKinds } from './evidence-kinds.tsx';
import { FalseAlarmBasis, FalseAlarmFigures } from './false-alarm-figures.tsx';
import { Memories } from './memories.tsx';
import { Notes } from './notes.tsx';
import { Row } from './row.tsx';
import { ROWS } from './rows.ts';
import { SearchEngine } from './search-engine.tsx';
import { Section } from './section.tsx';
import { Side } from './side.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';
import { useSettings } from './use-settings.ts';

/** The parts of the page, in their order. */
const SECTIONS = [
  'optionsNotices',
  'optionsReading',
  'optionsSites',
  'memories',
  'optionsFind',
  'optionsEvidence',
  'optionsTransfer',
  'optionsAbout',
] as const satisfies Phrase[];

/** The page of settings: everything on one page, with a search that leaves what speaks of its words. */
export function Options() {
  const control = useSettings();
  const [search, setSearch] = useState('');
  const tellFalseAlarms = (value: string) => (
    <FalseAlarmFigures
      banner={control.settings.banner}
      sensitivity={value as Settings['sensitivity']}
    />
  );
  return (
    <>
      <Side sections={SECTIONS} onSearch={setSearch} />
      <div class="content">
        <h1>{say('optionsTitle')}</h1>
        <Notes control={control} />
        <Section title="optionsNotices" search={search}>
          <Row row={ROWS.banner} control={control} />
          <Row row={ROWS.sensitivity} control={control} tell={tellFalseAlarms} />
          <FalseAlarmBasis />
        </Section>
        <Section title="optionsReading" search={search}>
          <Row row={ROWS.reading} control={control} />
          <Row row={ROWS.marks} control={control} />
          <Row row={ROWS.announceUpdates} control={control} />
        </Section>
        <Section title="optionsSites" more="optionsSitesMore" search={search}>
          <Sites control={control} />
        </Section>
        <Section title="memories" more="memoriesMore" search={search}>
          <Row row={ROWS.memory} control={control} />
          <Memories />
        </Section>
        <Section title="optionsFind" search={search}>
          <SearchEngine control={control} />
        </Section>
        <Section title="optionsEvidence" more="optionsEvidenceMore" search={search}>
          <EvidenceKinds control={control} isOpen={search.trim() !== ''} />
        </Section>
        <Section title="optionsTransfer" more="optionsTransferMore" search={search}>
          <Transfer control={control} />
        </Section>
        <Section title="optionsAbout" search={search}>
          <About />
        </Section>
        <p class="nothing">{say('optionsNothingFound')}</p>
      </div>
    </>
  );
}
