import { translate } from '../../browser/i18n/translate.ts';

/** The page that this one was opened for is gone, or shows no article. */
export function NoSubject() {
  return (
    <>
      <h1>{translate('findNoSubject')}</h1>
      <p class="lead">{translate('findNoSubjectHint')}</p>
      <p class="ways">
        <a class="button" href="/src/text-checker/index.html">
          {translate('findCheckText')}
        </a>
      </p>
    </>
  );
}
