import { useState } from 'preact/hooks';
import { translate } from '../../browser/i18n/translate.ts';

interface Props {
  /** Proposed searches, best first. */
  queries: string[];
  /** Engines to choose from; empty where the browser names none. */
  engines: string[];
  /** The form stands below a result: its button is not the page's first. */
  isAgain: boolean;
  onSearch(query: string, engine?: string): void;
}

/** A query whose operators are not broken over lines. */
function QueryText({ query }: { query: string }) {
  const at = query.indexOf('-site:');
  if (at < 0) return <>{query}</>;
  return (
    <>
      {query.slice(0, at)}
      <span class="operator">{query.slice(at)}</span>
    </>
  );
}

function OtherWords({ queries, query, onChoose }: OtherWordsProps) {
  const others = queries.filter((one) => one !== query);
  if (others.length === 0) return null;
  return (
    <div class="others">
      <h2>{translate('findOtherWords')}</h2>
      <ul>
        {others.map((one) => (
          <li key={one}>
            <button type="button" class="choice" onClick={() => onChoose(one)}>
              <QueryText query={one} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OtherWordsProps {
  queries: string[];
  query: string;
  onChoose(query: string): void;
}

function EngineChoice({ engines }: Pick<Props, 'engines'>) {
  if (engines.length < 2) return null;
  return (
    <>
      <label for="engine">{translate('findEngine')}</label>
      <select id="engine" name="engine">
        <option value="">{translate('findEngineOwn')}</option>
        {engines.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}

/** The words that will be sent, to be changed before; nothing is sent until the button is pressed. */
export function QueryForm({ queries, engines, isAgain, onSearch }: Props) {
  const [query, setQuery] = useState(queries[0] ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const engine = new FormData(event.currentTarget as HTMLFormElement).get('engine');
    if (query.trim() !== '') onSearch(query.trim(), engine ? String(engine) : undefined);
  };
  return (
    <form onSubmit={submit}>
      {queries.length === 0 && <p>{translate('noQueries')}</p>}
      <label for="query">{translate('findWords')}</label>
      <textarea
        id="query"
        rows={3}
        dir="auto"
        spellcheck={false}
        value={query}
        aria-describedby="sends"
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <EngineChoice engines={engines} />
      <div class="ways">
        <button type="submit" class={isAgain ? '' : 'first'} disabled={query.trim() === ''}>
          {translate('findSearch')}
        </button>
        <p id="sends" class="quiet">
          {translate('findSends')}
        </p>
      </div>
      <OtherWords queries={queries} query={query} onChoose={setQuery} />
    </form>
  );
}
