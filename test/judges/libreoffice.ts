import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Opens a workbook in LibreOffice, lets it calculate everything, and gives back its first sheet as comma-separated text. */
export function calculatedByLibreOffice(workbook: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'yijiao-judge-'))
  try {
    const file = join(folder, 'book.xlsx')
    writeFileSync(file, workbook)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'pipe', timeout: 120_000 },
    )
    return readFileSync(join(folder, 'book.csv'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
