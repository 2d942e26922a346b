export function HandInScreen() {
  return null;
}
