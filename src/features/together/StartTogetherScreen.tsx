export function StartTogetherScreen() {
  return null;
}
