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
    'break hints in names of programs': [
      Array.from({ length: 9 }, (_, at) => `get\u200BElement\u200BBy${at} add\u200BEvent`).join(
        ' ',
      ),
    ],
    'break hints in long words': [
      'Hafen\u200Bverwaltungs\u200Bgebäude und Leucht\u200Bturmwärter\u200Bhäuschen '.repeat(4),
    ],
    'hosts that look like others': [
      'раypal.com аpple.com gооgle.com fаcebook.com аmazon.com '.repeat(3),
    ],
    'a text on alphabets': [`The Cyrillic letters: ${BODY.replaceAll('e', 'е')}`],
    'zero-width spaces after words': [BODY.replaceAll(' ', '\u200B ')],
    'a zero-width space or two': [BODY.replace('harbour', 'har\u200Bbour')],
    'Persian joiners': ['می\u200Cخواهم کتاب\u200Cها را به خانه\u200Cهای بندر ببرم و می\u200Cشمارم'],
    'combining accents': [BODY.normalize('NFD').replaceAll('e', 'e\u0301')],
    'two alphabets side by side': [
      'Компания Apple и компания Google показали MacBook и Pixel в гавани.',
    ],
  },
});
