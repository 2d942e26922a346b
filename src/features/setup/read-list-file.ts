/** More than a hundred long names ever take, in bytes. */
const largest = 200_000;

/** The text that was dropped, or of the first file that was; null when the file is too large for a list. */
export async function readListFile(dropped: DataTransfer): Promise<string | null> {
  const [file] = dropped.files;
  if (!file) return dropped.getData('text/plain');
  return file.size > largest ? null : file.text();
}
