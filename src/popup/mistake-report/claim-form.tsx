import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { Verdict } from '../../engine/verdict.ts';
import { CLAIMS, type Claim, claimsAgainst, type ReaderClaim } from './claims.ts';

/** The field that goes with a claim. */
const DETAILS: Partial<Record<Claim, TranslationKey>> = {
  'other-original': 'reportOriginalAddress',
  'something-else': 'reportOwnWords',
};

interface Props {
  verdict: Verdict;
  claim: ReaderClaim | undefined;
  onClaim(claim: ReaderClaim): void;
}

function Detail({ claim, detail, onClaim }: ReaderClaim & Pick<Props, 'onClaim'>) {
  const label = DETAILS[claim];
  if (!label) return null;
  return (
    <label class="detail">
      <span>{translate(label)}</span>
      <input
        type="text"
        inputMode={claim === 'other-original' ? 'url' : 'text'}
        value={detail}
        dir="auto"
        onInput={({ currentTarget }) => onClaim({ claim, detail: currentTarget.value })}
      />
    </label>
  );
}

/** Asks the one question that a report must answer. */
export function ClaimForm({ verdict, claim, onClaim }: Props) {
  return (
    <fieldset class="claims">
      <legend>{translate('reportQuestion')}</legend>
      {claimsAgainst(verdict).map((one) => (
        <label key={one} class="claim">
          <input
            type="radio"
            name="claim"
            checked={claim?.claim === one}
            onChange={() => onClaim({ claim: one, detail: '' })}
          />
          <span>{translate(CLAIMS[one].label)}</span>
        </label>
      ))}
      {claim && <Detail {...claim} onClaim={onClaim} />}
    </fieldset>
  );
}
