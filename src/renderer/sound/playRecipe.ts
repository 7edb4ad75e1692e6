import type { Curve, Recipe, Voice } from './recipe.ts';

/** How much noise is made once and then used by every voice, in seconds. */
const NOISE_SECONDS = 2.5;

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/**
 * Builds a sound's nodes and starts them; they go away by themselves when it is over.
 * @param at when it begins, in seconds on the context's clock
 */
export function playRecipe(
  context: BaseAudioContext,
  recipe: Recipe,
  destination: AudioNode,
  at = context.currentTime,
): void {
  for (const voice of recipe) {
    const source = sourceOf(context, voice, at);
    const gain = context.createGain();
    follow(gain.gain, voice.gain, at);
    if (voice.filter) {
      const { type, hz, q } = voice.filter;
      const filter = new BiquadFilterNode(context, { type, ...(q === undefined ? {} : { Q: q }) });
      follow(filter.frequency, hz, at);
      source.connect(filter).connect(gain);
    } else source.connect(gain);
    gain.connect(destination);
    source.start(at + (voice.gain[0]?.[0] ?? 0));
    source.stop(at + (voice.gain.at(-1)?.[0] ?? 0));
  }
}

function sourceOf(context: BaseAudioContext, { source }: Voice, at: number): AudioScheduledSourceNode {
  if (source === 'noise') return new AudioBufferSourceNode(context, { buffer: noiseOf(context) });
  const oscillator = new OscillatorNode(context, { type: source.wave });
  follow(oscillator.frequency, source.hz, at);
  return oscillator;
}

function follow(parameter: AudioParam, curve: Curve, at: number): void {
  curve.forEach(([seconds, value], index) => {
    if (index === 0) parameter.setValueAtTime(value, at + seconds);
    else parameter.linearRampToValueAtTime(value, at + seconds);
  });
}

/** White noise, the same each time: a linear congruential generator with the constants of Numerical Recipes. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const buffer = context.createBuffer(1, Math.ceil(NOISE_SECONDS * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 24;
  for (let index = 0; index < samples.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = state / 2 ** 31 - 1;
  }
  noises.set(context, buffer);
  return buffer;
}
