/** File contents by path, `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>
