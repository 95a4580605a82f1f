import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/article/fetch/decode-text.ts';

describe('decodeText', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const LATIN = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);

  test.each<[what: string, page: Uint8Array, type: string | null, text: string]>([
    ['UTF-8, not declared', bytes('café'), null, 'café'],
    ['UTF-8, declared as Latin', bytes('café'), 'text/html; charset=iso-8859-1', 'café'],
    ['Latin, not declared', LATIN, null, 'café'],
    ['Latin, declared as UTF-8', LATIN, 'text/html; charset=utf-8', 'café'],
    ['unknown name', bytes('café'), 'text/html; charset=klingon', 'café'],
    [
      'in the page',
      Uint8Array.from([...bytes('<meta charset=koi8-r>'), 0xc1]),
      'text/html',
      '<meta charset=koi8-r>а',
    ],
    [
      'byte order mark before the header',
      Uint8Array.from([0xff, 0xfe, 0x61, 0]),
      'text/html; charset=utf-8',
      'a',
    ],
    [
      'a late declaration',
      Uint8Array.from([...bytes(`${' '.repeat(3000)}<meta charset="iso-8859-7">`), 0xe1]),
      null,
      `${' '.repeat(3000)}<meta charset="iso-8859-7">α`,
    ],
    [
      'an XML declaration',
      Uint8Array.from([...bytes('<?xml version="1.0" encoding="windows-1251"?>'), 0xff]),
      null,
      '<?xml version="1.0" encoding="windows-1251"?>я',
    ],
    [
      'UTF-16 declared in single bytes',
      bytes('<meta charset="utf-16">café'),
      null,
      '<meta charset="utf-16">café',
    ],
    [
      'the header before the page',
      Uint8Array.from([...bytes('<meta charset=koi8-r>'), 0xe9]),
      'text/html; charset=windows-1252',
      '<meta charset=koi8-r>é',
    ],
    ['Latin bytes among UTF-8', Uint8Array.from([...bytes('café caf'), 0xe9]), null, 'cafÃ© café'],
    [
      'a few bytes declared as Shift_JIS',
      Uint8Array.from([0xc3, 0xa9]),
      'text/html; charset=shift_jis',
      'ﾃｩ',
    ],
    [
      'clear UTF-8, declared as Shift_JIS',
      bytes('Ça été déjà créé à côté là-bas, répété'),
      'text/html; charset=shift_jis',
      'Ça été déjà créé à côté là-bas, répété',
    ],
    ['a cut-off UTF-16 file', Uint8Array.from([0xfe, 0xff, 0x04, 0x10, 0x04]), null, 'А\ufffd'],
    ['nothing', new Uint8Array(), null, ''],
    ['Shift_JIS', Uint8Array.from([0x8a, 0xbf]), 'text/html; charset=shift_jis', '漢'],
  ])('%s', (_, page, type, text) => expect(decodeText(page, type)).toBe(text));
});
