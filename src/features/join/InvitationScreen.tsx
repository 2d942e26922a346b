export function InvitationScreen({ as: _ }: { as: 'participant' | 'table' }) {
  return null;
}
