import { repliesOf, type WorkerReply, type WorkerRequest } from './messages.ts';
import { readBlob } from './read-blob.ts';

/** The worker's half of `readFileInWorker`. */
self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  // An error inside a promise would stay here; reported, it reaches the page.
  answer(data).catch(reportError);
});

async function answer({ blob, instruments }: WorkerRequest): Promise<void> {
  const result = await readBlob(blob, {
    instruments,
    onProgress: (share) => reply({ kind: 'share', share }),
  });
  for (const message of repliesOf(result)) reply(message);
}

function reply(message: WorkerReply): void {
  self.postMessage(message);
}
