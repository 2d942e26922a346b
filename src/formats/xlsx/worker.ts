import { readXlsx } from './read-xlsx.ts';

/** The worker's half of `readXlsxInWorker`. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // An error inside a promise would stay here; reported, it reaches the page.
  readXlsx(data).then((result) => self.postMessage(result), reportError);
});
