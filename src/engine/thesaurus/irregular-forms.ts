/** Irregular verbs: base, past, participle where it differs. */
const IRREGULAR_VERBS = `be was been|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|overtake overtook overtaken|pay paid|prove proved proven|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`;
const IRREGULAR_PLURALS = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people|life lives|wife wives|knife knives|leaf leaves|half halves|shelf shelves|self selves|thief thieves|loaf loaves|wolf wolves|calf calves|phenomenon phenomena|criterion criteria|medium media|datum data|analysis analyses|crisis crises|basis bases|thesis theses|hypothesis hypotheses|policeman policemen|businessman businessmen|fisherman fishermen|spokesman spokesmen`;
const IRREGULAR_THIRD_PERSONS = `be is|have has|do does|go goes`;
const IRREGULAR_COMPARATIVES = `good better best|bad worse worst|far further furthest|little less least|many more most`;

/** Form of a word: as it is, -s (plural or third person), past, participle, -ing, comparative, superlative. */
export type WordForm = 'base' | 's' | 'past' | 'participle' | 'ing' | 'er' | 'est';

/** Irregular forms by lemma. */
export const IRREGULAR_FORMS = new Map<string, Map<WordForm, string>>();
/** Lemmas by irregular form. */
export const IRREGULAR_LEMMAS = new Map<string, { lemma: string; form: WordForm }[]>();

function addForm(lemma: string, form: WordForm, word: string) {
  const forms = IRREGULAR_FORMS.get(lemma) ?? new Map<WordForm, string>();
  IRREGULAR_FORMS.set(lemma, forms.set(form, word));
  IRREGULAR_LEMMAS.set(word, [...(IRREGULAR_LEMMAS.get(word) ?? []), { lemma, form }]);
}
function addTable(table: string, ...names: WordForm[]) {
  for (const entry of table.split('|')) {
    const [lemma = '', ...words] = entry.split(' ');
    names.forEach((form, i) => {
      addForm(lemma, form, words[i] ?? words[0] ?? lemma);
    });
  }
}
addTable(IRREGULAR_VERBS, 'past', 'participle');
addTable(IRREGULAR_PLURALS, 's');
addTable(IRREGULAR_THIRD_PERSONS, 's');
addTable(IRREGULAR_COMPARATIVES, 'er', 'est');
