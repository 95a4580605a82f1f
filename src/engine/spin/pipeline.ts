import type { Checkpoint } from '../checkpoint.ts';
import type { Model } from '../model/model.ts';
import { createChannel, type NoisyChannel } from './channel/noisy-channel.ts';
import type { SpinRule } from './spin-rule.ts';
import { SPIN_RULES } from './spin-rules.ts';

/** What finds evidence of spinning: the trained model, the noisy channel over its thesaurus, and the rules. */
export interface Pipeline {
  model: Model;
  /** Built when it is first asked for. */
  readonly channel: NoisyChannel;
  rules: readonly SpinRule[];
  /** Called during long work, to give it up where it takes too long; by default it goes on. */
  checkpoint?: Checkpoint;
}

const pipelines = new WeakMap<Model, Pipeline>();

function createPipeline(model: Model): Pipeline {
  let channel: NoisyChannel | undefined;
  return {
    model,
    // Texts that are surely clear do without it.
    get channel() {
      channel ??= createChannel(model);
      return channel;
    },
    rules: SPIN_RULES,
  };
}

/** The pipeline of a model; it is built once, for the channel keeps what it looked up. */
export function pipelineOf(model: Model): Pipeline {
  const pipeline = pipelines.get(model) ?? createPipeline(model);
  pipelines.set(model, pipeline);
  return pipeline;
}
