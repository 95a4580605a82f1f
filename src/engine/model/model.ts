import type { LanguageModel } from '../language-model/language-model.ts';
import type { Vocabulary } from '../language-model/vocabulary.ts';
import type { WordClasses } from '../language-model/word-classes.ts';
import type { Classifier } from '../spin/classifier/classifier.ts';
import type { QuickModel } from '../spin/classifier/quick-model.ts';
import type { SourceWordModel } from '../spin/restoration/source-word-model.ts';
import type { PreScoreWeights } from '../spin/substitutions/pre-score.ts';
import type { Tagger } from '../spin/tagger/tagger-model.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { WordVectors } from './word-vectors.ts';

/** All that the engine reads from the model file; each part is described in the room that uses it. */
export interface Model {
  vocabulary: Vocabulary;
  languageModel: LanguageModel;
  thesaurus: Thesaurus;
  /** Vectors of the commonest words. */
  vectors: WordVectors;
  /** Words that stand in the same places. */
  wordClasses: WordClasses;
  /** How much each word looks like one that a spinner put there. */
  tagger: Tagger;
  /** A first guess at which words were substituted. */
  preScore: PreScoreWeights;
  /** Which words were substituted, and whether the text was spun. */
  classifier: Classifier;
  /** Which words stood there before. */
  sourceWordModel: SourceWordModel;
  /** A score of a text before the search for substitutions: most texts are clear by it. */
  quick: QuickModel;
}
