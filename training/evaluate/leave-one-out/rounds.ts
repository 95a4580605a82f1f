import { SPINNERS } from '../../spinners/spinners.ts';

/** One training without some spinners, and what it is then asked. */
export interface LeaveOneOutRound {
  /** Channels, spinners, public tools and families that it never meets. */
  heldOut: string[];
  /** Those of them that it is measured on. */
  tested: string[];
}

/** The name of all spinners of a channel: some channels are called like one of theirs. */
export const wholeChannel = (channel: string) => `all of ${channel}`;

/** What shares a dictionary with a channel: left out together with it. */
const RELATED_SPINNERS: Record<string, string[]> = {
  wordnet: ['synonymos', 'synonymos_nostop', 'wordnet-no-sense', wholeChannel('mixed')],
  moby: [wholeChannel('mixed')],
  openoffice: ['nklnkl_mythes_first', wholeChannel('mixed')],
  pivot: ['prepostseo-set-of-rules', 'mt-pivot (set of rules / getting to know)'],
  mixed: ['wordnet', 'moby', 'openoffice'].map(wholeChannel),
};

/** Public tools that are near relatives stand together. */
const PUBLIC_TOOLS = [
  ['synonymos', 'synonymos_nostop'],
  ['nklnkl_mythes_first'],
  ['texthumanize_spinner'],
];

const CHANNELS = [...new Set(SPINNERS.map(({ channel }) => channel))];

/** Names of the spinners of each channel. */
const spinnersByChannel = () =>
  CHANNELS.map((channel) => {
    return SPINNERS.filter((spinner) => spinner.channel === channel).map(({ name }) => name);
  });

/** One round for each channel: it and whatever shares its dictionary are away. */
export function channelRounds(): LeaveOneOutRound[] {
  return CHANNELS.map((channel) => ({
    heldOut: [wholeChannel(channel), ...(RELATED_SPINNERS[channel] ?? [])],
    tested: [wholeChannel(channel)],
  }));
}

/** A training takes minutes, and being without several others makes it harder, not easier: so many are enough. */
const ROUNDS = 4;

/**
 * Rounds in which a spinner or two of each channel are away while their siblings stay, together with some public tools
 * and some families from the wild: each is left out once.
 */
export function spinnerRounds(families: string[]): LeaveOneOutRound[] {
  const groups = [...spinnersByChannel(), PUBLIC_TOOLS, families];
  return Array.from({ length: ROUNDS }, (_, round) => {
    const away = groups.flatMap((names) => names.filter((_, i) => i % ROUNDS === round)).flat();
    return { heldOut: away, tested: away };
  });
}
