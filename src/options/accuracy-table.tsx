import { ACCURACY, type Measured } from '../browser/accuracy.ts';
import { formatNumber } from '../browser/format-number.ts';
import { interfaceLanguage } from '../browser/interface-language.ts';
import { type Phrase, say } from '../browser/say.ts';

/** Rows of the table by what they should have: the name, and where the generated figures hold it. */
const ROWS: Record<
  'accuracyHonest' | 'accuracySpun',
  [name: Phrase, table: string, row: string][]
> = {
  accuracyHonest: [
    ['accuracyPeople', 'humans', 'all'],
    ['accuracyDiaries', 'humans', 'diary'],
    ['accuracyOdd', 'humans', 'hard-negative'],
    ['accuracyPages', 'honest', 'all'],
  ],
  accuracySpun: [
    ['accuracyWild', 'wild', 'english'],
    ['accuracySpinners', 'spinners', 'all'],
  ],
};

/** "0.01–0.13 %" as the reader's language writes it. */
const writeRange = ({ low, high }: Measured) =>
  new Intl.NumberFormat(interfaceLanguage(), {
    style: 'percent',
    maximumSignificantDigits: 2,
  }).formatRange(low, high);

function Cell({ measured }: { measured: Measured }) {
  return (
    <td>
      {say('accuracyOf', formatNumber(measured.hits), formatNumber(measured.of))}
      <span class="quiet">({writeRange(measured)})</span>
    </td>
  );
}

function Group({ title }: { title: keyof typeof ROWS }) {
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" class="group">
          {say(title)}
        </th>
      </tr>
      {ROWS[title].map(([name, table, row]) => {
        const measured = ACCURACY[table]?.[row];
        return (
          measured && (
            <tr key={name}>
              <th scope="row">{say(name)}</th>
              <Cell measured={measured.warning} />
              <Cell measured={measured.notice} />
            </tr>
          )
        );
      })}
    </tbody>
  );
}

/** How often texts of each kind are told of, as it was measured last. */
export function AccuracyTable() {
  return (
    <>
      <h3 id="accuracy">{say('accuracy')}</h3>
      <p class="quiet">{say('accuracyMore')}</p>
      <table aria-labelledby="accuracy">
        <thead>
          <tr>
            <th scope="col">{say('accuracyText')}</th>
            <th scope="col">{say('accuracyWarning')}</th>
            <th scope="col">{say('accuracyNotice')}</th>
          </tr>
        </thead>
        <Group title="accuracyHonest" />
        <Group title="accuracySpun" />
      </table>
    </>
  );
}
