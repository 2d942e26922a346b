/** A passphrase that was typed twice, as `passphrase` and `again`; spaces are part of it, also at its ends. */
export type Typed = { ok: true; passphrase: string } | { ok: false; fault: 'empty' | 'different' };

export function typedTwice(form: HTMLFormElement): Typed {
  const [passphrase, again] = ['passphrase', 'again'].map((name) => typedIn(form, name));
  if (!passphrase?.trim()) return { ok: false, fault: 'empty' };
  return passphrase === again ? { ok: true, passphrase } : { ok: false, fault: 'different' };
}

function typedIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
