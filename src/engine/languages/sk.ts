import type { Language } from './language.ts';

export const sk: Language = {
  code: 'sk',
  name: 'Slovak',
  pieces: [
    'príspevok',
    'rozhovor',
    'komentár',
    'reportáž',
    'recenzia',
    'preklad',
    'článok',
    'správa',
    'recept',
    'text',
    'esej',
    'blog',
    'post',
  ],
  credits: [
    [
      '^[tento|táto|toto] {piece} … (pôvodne|prvýkrát|najprv) … (publikovan*|vyšiel|vyšla|zverejnen*|uverejnen*) (v|na|vo|u) @',
      'public code',
    ],
    ['^(pôvodne|prvýkrát) (publikovan*|vyšlo|zverejnen*|uverejnen*) (v|na|vo) @', 'unverified'],
    ['^príspevok …… zobrazený najskôr @', 'unverified'],
    ['^(prevzaté|prevzatý|prebraté) (z|zo|od|so súhlasom) @', 'unverified'],
  ],
  translations: [['^(preložené|preklad) (z|zo|článku)', 'unverified']],
  originals: [
    ['^(pôvodný zdroj|originál)', 'unverified'],
    ['^zdroj (článku|textu|správy)', 'unverified'],
    [
      '^[zobraziť|otvoriť|čítať|prečítajte si] [celý] (pôvodný|originálny) (článok|článku|text)',
      'public code',
    ],
  ],
  labels: [
    ['zdroj', 'public code'],
    ['prevzaté z', 'unverified'],
  ],
  lists: ['zdroje', 'literatúra', 'poznámky', 'odkazy'],
  basedOn: [['via', 'public code']],
  notCredits: [
    '(kopírovanie|šírenie|publikovanie) … (zakázané|bez|súhlas*)',
    'všetky práva vyhradené',
    '(zdrojový kód|zdroj dát|zdroj energie)',
    '(kniha|román|album)',
  ],
  pictures: ['foto', 'fotografia', 'obrázok', 'obrázky', 'ilustrácia', 'video', 'graf', 'mapa'],
  pointers: ['tu', 'odkaz', 'viac', 'čítať', 'čítať ďalej', 'zdroj', 'originál', 'kliknite sem'],
  agencies: ['TASR', 'SITA', 'ČTK', 'Reuters', 'AFP'],
  responses: [
    ['^(pridať|napísať|zanechať) (komentár|odpoveď)', 'unverified'],
    ['^(0|1|2|3|4|5|6|7|8|9)* (komentár|komentáre|komentárov)', 'unverified'],
    ['^(komentáre|žiadne komentáre)', 'unverified'],
  ],
};
