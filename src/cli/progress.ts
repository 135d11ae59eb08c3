const WIDTH = 30
// Fewer files are done before a bar could be read.
const WORTH_A_BAR = 50

/** A bar on stderr while many files are checked at a terminal; nothing otherwise. Call `clear` when done. */
export function progressBar(total: number, label: string, stream: NodeJS.WriteStream = process.stderr) {
  const shown = stream.isTTY && total >= WORTH_A_BAR
  let last = -1
  return {
    update(done: number): void {
      const filled = Math.floor((done / total) * WIDTH)
      if (!shown || (filled === last && done < total)) return
      last = filled
      stream.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`)
    },
    clear(): void {
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
