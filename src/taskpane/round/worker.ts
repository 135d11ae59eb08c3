import { readRequested } from './read-requested'
import type { ReadRequest } from './reader'

/** The worker that reads the files of a round. */
self.onmessage = ({ data }: MessageEvent<ReadRequest>) => self.postMessage(readRequested(data))
