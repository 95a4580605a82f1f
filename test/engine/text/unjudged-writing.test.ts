import { describe, expect, it, test } from 'vitest';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { unjudgedWriting } from '../../../src/engine/text/unjudged-writing.ts';

const writing = (text: string) => unjudgedWriting(text, splitWords(text));

/** Entries as dictionaries of a hundred years ago had them. Written for this project. */
const ENTRIES = {
  'a noun with its origin':
    'Sluice (slus), n. [OF. escluse, LL. exclusa, fr. L. excludere to shut out.] 1. A gate that holds the water of a mill back, or lets it run; also, the water itself. 2. (Min.) A long trough in which gold is washed from sand. 3. Fig.: a way by which anything runs off; as, the sluice of a river of talk.',
  'a verb with its forms':
    'Hamper, v. t. [imp. & p. p. Hampered; p. pr. & vb. n. Hampering.] [OE. hampren, of unknown origin.] 1. To put a clog on; to make slow; as, deep snow hampers the post. 2. To pack in a basket. [Obs.] --Dryden. Syn: To hinder; clog; fetter.',
  'an entry that quotes authors':
    'Gentle, a. [OE. gentil, F. gentil.] 1. Well born, though not noble. [Obs.] --Chaucer. 2. Mild; not rough or harsh; as, a gentle wind. The gentle rain came down. --Shakespeare. 3. (Zool.) Tamed; said of hawks. Gentle craft, the trade of shoemakers.',
  'one of today':
    'kettle, n. 1. A vessel with a lid and a spout, for boiling water. [ME. ketel, from L. catillus.] 2. (Geol.) A hollow left by melting ice. 3. colloq. A wristwatch. pl. n. kettles. Cf. F. chaudron; Gael. coire.',
};

const PROSE = {
  'a paper with its references':
    'The effect was first seen in mice (Smith, L. and Brown, G. 2003; Eds. Weber, F. et al.). Later work by Ito, W. (2011) and by Sund, D. (2012) found it in fish. See also the handbook (Ed. Miller, L.), vol. 2, pp. 11-19, and the tables in App. B, no. 4. None of these asked what it means for the animals, a. k. a. the subjects.',
  'a recipe with its steps':
    '1. Heat the oven. 2. Mix flour, sugar (brown), salt, etc. 3. Add eggs; stir; let it stand for 5 min. 4. Bake for 40 min. in a tin (approx. 20 cm). Serve warm; as always, with cream. The dough keeps for a week in the cold.',
  'a note on a word':
    'The word “sluice” comes from Latin by way of French. Mills had one each, and children were told to keep away. In mining it came to mean a trough, and in talk it means anything that is let out at once, as in “a sluice of words”.',
  'a report with initials':
    'The council met on Tuesday. Mr. J. L. Weber (Lib.) asked for a vote; Mrs. F. Dunn (Con.) was against. “We wait,” said Dr. W. G. Ott, the chair, from D. C. by telephone. The vote was lost by 4 to 9, with 2 away, and the hall (Est. 1911) stays shut.',
};

describe('entries of dictionaries', () => {
  test.each(Object.entries(ENTRIES))('%s', (_, text) => {
    expect(writing(text)).toBe('dictionary-entries');
  });
});

describe('lists of entries without origins', () => {
  const LIST = [
    'MILL, n. A house where corn is turned into gossip while its owner waits.',
    'Muddle, v. t. To bring the papers of another into the order of one’s own head.',
    'MEEK, adj. Said of those who will have the earth as soon as nobody else wants it.',
  ];

  it('takes them for a dictionary', () => {
    expect(writing(LIST.join('\n\n'))).toBe('dictionary-entries');
  });

  it('does not take a single one for one', () => {
    expect(writing(LIST[1] as string)).toBeUndefined();
  });

  it('does not take them for one inside a long text', () => {
    const around = Array.from({ length: 12 }, () => PROSE['a note on a word']).join(' ');
    expect(writing([around, ...LIST].join('\n\n'))).toBeUndefined();
  });
});

describe('running text with abbreviations', () => {
  test.each(Object.entries(PROSE))('%s', (_, text) => {
    expect(writing(text)).toBeUndefined();
  });
});

it('takes a long text for a dictionary only if it goes on like one', () => {
  const entry = Object.values(ENTRIES)[0] as string;
  const prose = Object.values(PROSE)[2] as string;
  expect(writing(`${entry} ${Array.from({ length: 20 }, () => prose).join(' ')}`)).toBeUndefined();
});

it('knows older English by its words', () => {
  expect(writing('And he saith to them, Where wast thou? And they knew not what to say.')).toBe(
    'older-english',
  );
});
