export function HandedInScreen() {
  return null;
}
