/** What the page asks of the worker and hears back. */
export type ReadRequest = { id: number; image: ImageData };
export type ReadReply = { id: number; text: string | null };
