/** Short tones: in, here already, not taken. */
export type Tone = 'in' | 'known' | 'no';

const hertz: Record<Tone, number> = { in: 880, known: 587, no: 220 };
const seconds = 0.12;

export type Sound = { play: (tone: Tone) => void; close: () => void };

/** Plays tones; silent where the browser has no sound. Open it on a click, for browsers let nothing sound before one. */
export function openSound(): Sound {
  if (typeof AudioContext === 'undefined') return { play: () => undefined, close: () => undefined };
  const context = new AudioContext();
  return {
    play: (tone) => {
      const [oscillator, volume] = [context.createOscillator(), context.createGain()];
      const end = context.currentTime + seconds;
      oscillator.frequency.value = hertz[tone];
      volume.gain.setValueAtTime(0.25, context.currentTime);
      // Fading out, for a tone that stops at once clicks.
      volume.gain.exponentialRampToValueAtTime(0.001, end);
      oscillator.connect(volume).connect(context.destination);
      oscillator.start();
      oscillator.stop(end);
    },
    close: () => void context.close(),
  };
}
