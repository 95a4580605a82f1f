import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { column, makePdf, type PdfLine } from '../harness/files/make-pdf.ts';

const read = (bytes: Uint8Array, signal = new AbortController().signal) =>
  readDocument(new Uint8Array(bytes), { url: 'about:blank', signal });

async function textOf(pages: PdfLine[][]): Promise<string> {
  const answer = await read(makePdf(pages));
  if (answer.state === 'failed') throw new Error(answer.failure);
  return answer.article.text;
}

const LEFT = [
  'The left column tells how the ferry',
  'crews of the harbour asked for longer',
  'breaks between the night runs, and',
  'how the board answered them in the',
  'end with a letter of two pages that',
  'nobody had expected so soon.',
];
const RIGHT = [
  'The right column goes on with what',
  'the town thought of it, which was',
  'not much at first, until the market',
  'women began to sign the letter, too,',
  'and hung it up between the herring',
  'and the eels.',
];

describe('the text of a PDF', () => {
  test('has paragraphs, a title, and its hyphenated words in one piece', async () => {
    const lines: PdfLine[] = [
      { text: 'A letter from the ferry crews', x: 72, y: 780, size: 20 },
      ...column(
        [
          'The crews of the night ferries have writ-',
          'ten to the harbour board about the new time-',
          'table, which is well-known to be too tight.',
        ],
        { top: 740 },
      ),
      ...column(['A second paragraph stands further below, well-', 'known to all who read it.'], {
        top: 680,
      }),
    ];
    expect(await textOf([lines])).toBe(
      [
        'A letter from the ferry crews',
        'The crews of the night ferries have written to the harbour board about the new timetable, which is well-known to be too tight.',
        'A second paragraph stands further below, well-known to all who read it.',
      ].join('\n\n'),
    );
  });

  test('reads one column after the other, and the title across both first', async () => {
    const page = [
      ...column(RIGHT, { x: 330 }),
      ...column(LEFT, { x: 72 }),
      { text: 'A title that runs across both of the columns below it', x: 72, y: 790, size: 18 },
    ];
    expect(await textOf([page])).toBe(
      [
        'A title that runs across both of the columns below it',
        LEFT.join(' '),
        RIGHT.join(' '),
      ].join('\n\n'),
    );
  });

  test('leaves out heads, feet and page numbers, and joins a sentence across pages', async () => {
    const page = (number: number, lines: string[]): PdfLine[] => [
      { text: `Harbour Quarterly, volume ${number}`, x: 72, y: 810, size: 9 },
      ...column(lines),
      { text: `– ${number} –`, x: 290, y: 30, size: 9 },
    ];
    const text = await textOf([
      page(1, ['The first page ends in the middle of a', 'sentence that goes on']),
      page(2, ['on the second page, and there it', 'also ends.']),
      page(3, ['The third page has 12 lines less than', 'the 2 before it.']),
    ]);
    expect(text).toBe(
      [
        'The first page ends in the middle of a sentence that goes on on the second page, and there it also ends.',
        'The third page has 12 lines less than the 2 before it.',
      ].join('\n\n'),
    );
  });

  test('keeps an indented paragraph apart', async () => {
    const indented: PdfLine[] = [
      ...column([
        'One paragraph fills its line to the very end of it, as lines do,',
        'and this is its last line.',
      ]),
      { text: 'Another begins with an indent and no distance to the lines above', x: 90, y: 712 },
      ...column(['it, as in books.'], { top: 698 }),
    ];
    expect((await textOf([indented])).split('\n\n')).toHaveLength(2);
  });
});

describe('a PDF that cannot be read', () => {
  const failureOf = async (bytes: Uint8Array) => {
    const answer = await read(bytes);
    return answer.state === 'failed' ? answer.failure : 'none';
  };
  const whole = makePdf([column(LEFT)]);

  test('with a password is encrypted', async () => {
    expect(await failureOf(makePdf([column(LEFT)], { password: 'herring' }))).toBe('encrypted');
  });

  test('without a password that must be typed is read', async () => {
    expect(await failureOf(makePdf([column(LEFT)], { password: '' }))).toBe('none');
  });

  test('without text is scanned', async () => {
    expect(await failureOf(makePdf([[], [], []]))).toBe('scanned');
  });

  test('that is cut off, empty or noise is damaged', async () => {
    const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0x41)]);
    expect(await failureOf(noise)).toBe('damaged');
    expect(await failureOf(whole.subarray(0, 30))).toBe('damaged');
  });

  test('that is larger than 50 MB is refused unread', async () => {
    expect(await failureOf(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('file-too-large');
  });

  test('can be left in the middle', async () => {
    const controller = new AbortController();
    const pages = Array.from({ length: 200 }, () => column(LEFT));
    let read = 0;
    const answer = await readDocument(new Uint8Array(makePdf(pages)), {
      url: 'about:blank',
      signal: controller.signal,
      onPage(number, total) {
        read = number;
        expect(total).toBe(200);
        if (number === 3) controller.abort();
      },
    });
    expect(answer).toEqual({ state: 'failed', failure: 'cancelled' });
    expect(read).toBe(3);
  });
});
