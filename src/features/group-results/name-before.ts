import type { Mirror } from './mirror.ts';

/** The name of an organisation that was only in the round before; its number goes on after those of this round. */
export function nameOnlyBefore(partnerId: string, { view, look, speech }: Mirror): string {
  const before = view.before[0]?.result.round.partners ?? [];
  const place = before.findIndex(({ id }) => id === partnerId);
  if (look.names) return before[place]?.name ?? partnerId;
  return speech.t('mirror.names.number', { number: view.result.round.partners.length + place + 1 });
}
