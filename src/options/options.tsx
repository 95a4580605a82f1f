import { useState } from 'preact/hooks';
import { say } from '../browser/say.ts';
import { About } from './about.tsx';
import { Memories } from './memories.tsx';
import { Row } from './row.tsx';
import { ROWS } from './rows.ts';
import { SearchEngine } from './search-engine.tsx';
import { Section } from './section.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';
import { useSettings } from './use-settings.ts';

/** The page of settings: everything on one page, with a search that leaves the sections that speak of the words. */
export function Options() {
  const control = useSettings();
  const [search, setSearch] = useState('');
  return (
    <>
      <header>
        <h1>{say('optionsTitle')}</h1>
        <input
          type="search"
          placeholder={say('optionsSearch')}
          aria-label={say('optionsSearch')}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </header>
      {control.keptHere && (
        <p class="note" role="status">
          {say('optionsKeptHere')}
        </p>
      )}
      {ROWS.map((section) => (
        <Section key={section.title} title={section.title} search={search}>
          {section.rows.map((row) => (
            <Row key={row.name} row={row} control={control} />
          ))}
        </Section>
      ))}
      <Section title="optionsSites" more="optionsSitesMore" search={search}>
        <Sites control={control} />
      </Section>
      <Section title="optionsFind" search={search}>
        <SearchEngine control={control} />
      </Section>
      <Section title="memories" more="memoriesMore" search={search}>
        <Memories />
      </Section>
      <Section title="optionsTransfer" more="optionsTransferMore" search={search}>
        <Transfer control={control} />
      </Section>
      <Section title="optionsAbout" search={search}>
        <About />
      </Section>
    </>
  );
}
