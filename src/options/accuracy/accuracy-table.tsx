import { formatNumber } from '../../browser/i18n/format-number.ts';
import { interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { ACCURACY, type MeasuredRate } from './accuracy.ts';

/** Rows of the table: the name, and where the generated figures hold it. */
const TABLE_ROWS: Record<
  'accuracyHonest' | 'accuracySpun',
  [name: TranslationKey, table: string, row: string][]
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

/** A range such as "0.01–0.13 %" in the reader's language. */
const formatRange = ({ low, high }: MeasuredRate) =>
  new Intl.NumberFormat(interfaceLanguage(), {
    style: 'percent',
    maximumSignificantDigits: 2,
  }).formatRange(low, high);

function Cell({ measured }: { measured: MeasuredRate }) {
  return (
    <td>
      {translate('accuracyOf', formatNumber(measured.hits), formatNumber(measured.of))}
      <span class="quiet">({formatRange(measured)})</span>
    </td>
  );
}

function Group({ title }: { title: keyof typeof TABLE_ROWS }) {
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" class="group">
          {translate(title)}
        </th>
      </tr>
      {TABLE_ROWS[title].map(([name, table, row]) => {
        const measured = ACCURACY[table]?.[row];
        return (
          measured && (
            <tr key={name}>
              <th scope="row">{translate(name)}</th>
              <Cell measured={measured.warning} />
              <Cell measured={measured.notice} />
            </tr>
          )
        );
      })}
    </tbody>
  );
}

/** How often texts of each kind get a notice or warning, as last measured. */
export function AccuracyTable() {
  return (
    <>
      <h3 id="accuracy">{translate('accuracy')}</h3>
      <p class="quiet">{translate('accuracyMore')}</p>
      <table aria-labelledby="accuracy">
        <thead>
          <tr>
            <th scope="col">{translate('accuracyText')}</th>
            <th scope="col">{translate('accuracyWarning')}</th>
            <th scope="col">{translate('accuracyNotice')}</th>
          </tr>
        </thead>
        <Group title="accuracyHonest" />
        <Group title="accuracySpun" />
      </table>
    </>
  );
}
