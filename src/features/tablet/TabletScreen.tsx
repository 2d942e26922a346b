export function TabletScreen() {
  return null;
}
