import type { Language } from './language.ts';

export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  pieces: [
    'blogginlägget',
    'översättning',
    'blogginlägg',
    'reportage',
    'recension',
    'artikeln',
    'inlägget',
    'intervju',
    'artikel',
    'krönika',
    'inlägg',
    'texten',
    'recept',
    'nyhet',
    'text',
    'post',
  ],
  credits: [
    [
      '^(den här|denna|detta|det här|ovanstående) {piece} … (ursprungligen|först|tidigare|från början|för första gången) … (publicerad|publicerat|publicerades|införd) (på|i|hos|av) @',
      'public code',
    ],
    [
      '^(den här|denna|detta|det här) {piece} … (publicerades|publicerad|publicerat) (ursprungligen|först|tidigare) (på|i|hos|av) @',
      'public code',
    ],
    [
      '^(ursprungligen|först|tidigare) (publicerad|publicerat|publicerades) (på|i|hos) @',
      'public code',
    ],
    ['^(inlägget|artikeln) …… (dök först upp på|publicerades först på) @', 'public code'],
    [
      '^(återpublicerad|återpublicerat|hämtad|hämtat|omtryckt) (från|med tillstånd av) @',
      'unverified',
    ],
    [
      '^(artikeln|inlägget|texten|krönikan|intervjun|reportaget) [är|har|blev] [ursprungligen|först|tidigare] (publicerades|publicerad|publicerats|publicerat) [ursprungligen|först|tidigare] (på|i|hos|av) @',
      'public code',
    ],
  ],
  translations: [
    ['^(översatt|översättning) (från|av) … (original|artikel)', 'unverified'],
    ['^(denna|den här) {piece} är en översättning', 'unverified'],
  ],
  originals: [
    [
      '^[läs|se] [hela] [den] (ursprungliga|originala) (artikeln|inlägget|källan|texten)',
      'unverified',
    ],
    [
      '^(originalartikel|originalartikeln|ursprunglig källa|originalkälla|originaltext|läs originalet)',
      'public code',
    ],
    ['^[läs|till|öppna] [hela] originalartikeln', 'public code'],
  ],
  labels: [
    ['källa', 'public code'],
    ['via källa', 'public code'],
    ['hämtat från', 'unverified'],
  ],
  lists: ['källor', 'referenser', 'litteratur', 'noter', 'länkar', 'fotnoter'],
  basedOn: [
    ['via', 'public code'],
    ['sett på', 'unverified'],
  ],
  notCredits: [
    '(kopiering|återgivning|mångfaldigande|eftertryck) … (förbjud*|tillåtelse|tillstånd)',
    '(utan|med) … (tillstånd|tillåtelse|medgivande)',
    'alla rättigheter',
    '(källkod|datakälla|energikälla|ljuskälla|öppen källkod|bildkälla)',
    '(rättelse|korrigering)',
    '(bok|roman|album)',
  ],
  pictures: [
    'foto',
    'bild',
    'bilder',
    'illustration',
    'video',
    'graf',
    'karta',
    'diagram',
    'skärmdump',
    'fotograf',
  ],
  pointers: ['här', 'klicka här', 'länk', 'läs mer', 'källa', 'original', 'läs vidare', 'artikeln'],
  agencies: ['TT', 'Siren', 'Reuters', 'AFP', 'AP', 'TT-AFP'],
  responses: [
    ['^(lämna|skriv|kommentera) [en|ett] (kommentar|svar)', 'unverified'],
    ['^(0|1|2|3|4|5|6|7|8|9)* (kommentar|kommentarer|svar|tankar)', 'unverified'],
    ['^(kommentarer|inga kommentarer)', 'unverified'],
  ],
};
