/** Whether a part of the page could not be loaded: its files were replaced while it was open, or its server is gone. */
export function isMissingPart(error: unknown): boolean {
  // webpack's name for it; the number of the part in the message is of no use to anybody.
  return error instanceof Error && error.name === 'ChunkLoadError'
}
