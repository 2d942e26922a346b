export function TogetherScreen() {
  return null;
}
