import { readTables } from './read-table.ts';
import { repliesOf } from './table-messages.ts';

/** The worker's half of `readTablesInWorker`. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // An error inside a promise would stay here; reported, it reaches the page.
  answer(data).catch(reportError);
});

async function answer(file: Blob): Promise<void> {
  for (const message of repliesOf(await readTables(file))) self.postMessage(message);
}
