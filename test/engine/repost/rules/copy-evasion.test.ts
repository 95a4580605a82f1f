import { copyEvasion } from '../../../../src/engine/repost/rules/copy-evasion.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';
const scattered = (sign: string) => [BODY.replace(/(?<=\p{L})(?=\p{L})/gu, sign)];

checkRule(copyEvasion, {
  flagged: {
    'grapheme joiners between the letters': scattered('\u034F'),
    'vowels that nobody sees': scattered('\u17B4'),
    'zero-width spaces': scattered('\u200B'),
    'look-alikes from another alphabet': [BODY.replaceAll('e', 'е').replaceAll('o', 'о')],
  },
  clean: {
    'plain text': [BODY],
    'soft hyphens': scattered('\u00AD'),
    'a zero-width space or two': [BODY.replace('harbour', 'har\u200Bbour')],
    'Persian joiners': ['می\u200Cخواهم کتاب\u200Cها را به خانه\u200Cهای بندر ببرم و می\u200Cشمارم'],
    'combining accents': [BODY.normalize('NFD').replaceAll('e', 'e\u0301')],
    'two alphabets side by side': [
      'Компания Apple и компания Google показали MacBook и Pixel в гавани.',
    ],
  },
});
