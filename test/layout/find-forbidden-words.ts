import type { SourceFile } from './repository.ts';

/** Archaic or odd English, with what to write instead. */
const ARCHAIC: readonly [pattern: string, instead: string][] = [
  ['told of|tells? of|telling of', 'reported, shown, says'],
  ['(?:is|are|was|were) told (?:in|as|by|apart)', 'shown, reported, recognised'],
  ['told anew|anew', 'again, from scratch'],
  ['so-manieth|so many-th', 'the number, the index'],
  ['gainsay\\w*', 'contradict'],
  ['of (?:our|my) own|(?:file|code|task|page|name)s? of ours', 'written for this project'],
  ['thereof|wherein|whereof|therein|thereto|herein', 'of it, in which'],
  ['hitherto|erstwhile|betimes|withal|unto|whence|whither', 'until now, formerly, from where'],
  ['bears? (?:it |them )?out', 'confirms'],
  ['naught|nought|aught', 'nothing, anything'],
  ['lest', 'so that … not'],
  ['amiss', 'wrong'],
  ['tongues?', 'language'],
  [
    'dress(?:es|ed)? (?:up )?as|in (?:the|its) (?:usual )?dress|for (?:its|the) dress|(?:its|the|usual) dress',
    'shape, form',
  ],
];

/** Old names of things, which have one plain name now. */
const OLD_NAMES: readonly [pattern: string, instead: string][] = [
  ['marks? of (?:reposting|rewording)', 'repost rule, spin rule'],
  [
    '[mM]akeCandidates|lmWords|leastOf|logBeyond|logThird|featurePlaces|countedWords',
    'see the engine',
  ],
  [
    'SWAP_FEATURES|firstCertainty|expectOriginals|weighOriginals|trustFeatures|topicFitAt',
    'see spin',
  ],
  ['readNumbers|numberWriter|inflateSections|pairFilter', 'see model'],
  [
    'toldLevel|pickTold|howSure|dressPage|spreadSettings|findQueries|takeBannerTurn|takeLeave',
    'see browser and background',
  ],
  [
    'judgePage|judgeTab|leadToOriginal|seekQuote|stillStands|inTurns|watchSight|openStage|withStage',
    'see content and harness',
  ],
  [
    'unclobber\\w*|copyOutsized|onceFor|foldLine|foldName|isDeep\\b|withPassage|compileFrame',
    'see article and attribution',
  ],
  [
    'likenWords|tellAnew|spreadChains|fillGrid|weighLinks|cutPieces|shareFacts|findFacts',
    'see alignment',
  ],
  [
    'findAgreements|settlePage|strongWitnesses|leftOutRounds|mixModels',
    'see attribution and training',
  ],
];

const FORBIDDEN = [...ARCHAIC, ...OLD_NAMES].map(
  ([pattern, instead]) => [new RegExp(`\\b(?:${pattern})\\b`, 'gi'), instead] as const,
);

/** Words that nobody should write any more, each with its line and a better one. */
export function findForbiddenWords({ path, code }: SourceFile): string[] {
  return code
    .split('\n')
    .flatMap((line, at) =>
      FORBIDDEN.flatMap(([pattern, instead]) =>
        Array.from(
          line.matchAll(pattern),
          ([word]) => `${path}:${at + 1}: “${word}” – rather: ${instead}.`,
        ),
      ),
    );
}
