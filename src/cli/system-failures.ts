import type { Localized } from '../text/language'

/** What goes wrong with a file on a disk, as far as a person can do something about it. */
type Trouble = 'missing' | 'not-utf8' | 'folder' | 'denied' | 'busy' | 'full' | 'long' | 'large' | 'other'

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'long',
  ERR_FS_FILE_TOO_LARGE: 'large',
}

type Sentences = Readonly<Record<Trouble, (code: string) => string>>

const READING: Localized<Sentences> = {
  zh: {
    missing: () => '没有这个文件，请核对路径。',
    'not-utf8': () => '文件名不是 UTF-8 编码，打不开。请在文件管理器里改名后再试。',
    folder: () => '这是文件夹，请写到文件名。',
    denied: () => '没有权限读取，请核对文件的权限。',
    busy: () => '正被别的程序占用，请关闭后再试。',
    full: () => '磁盘满了，请腾出空间后再试。',
    long: () => '路径太长，请换一个短的文件名或位置。',
    large: () => '文件太大，超过 2 GB，读不进来。',
    other: (code) => `系统读不出来，请核对文件和磁盘后再试（${code}）。`,
  },
  en: {
    missing: () => 'there is no such file. Check the path.',
    'not-utf8': () => 'its name is not UTF-8, so it cannot be opened. Rename it and try again.',
    folder: () => 'this is a folder. Name a file.',
    denied: () => 'it may not be read. Check its permissions.',
    busy: () => 'another program is using it. Close that and try again.',
    full: () => 'the disk is full. Make room and try again.',
    long: () => 'the path is too long. Choose a shorter name or place.',
    large: () => 'it is larger than 2 GB, too large to be read.',
    other: (code) => `the system cannot read it. Check the file and the disk and try again (${code}).`,
  },
}

const WRITING: Localized<Sentences> = {
  zh: {
    ...READING.zh,
    missing: () => '写不进去，所在的文件夹不存在。请先建好文件夹，或换一个位置。',
    folder: () => '写不进去，这是文件夹。请再加上文件名。',
    denied: () => '写不进去，没有权限，或文件正在别的程序里打开着。请关闭它，或换一个位置。',
    busy: () => '写不进去，文件正被别的程序占用。请关闭后再试。',
    large: () => '写不进去，内容太大。',
    other: (code) => `写不进去，请换一个位置再试（${code}）。`,
  },
  en: {
    ...READING.en,
    missing: () => 'it cannot be written: its folder does not exist. Make the folder, or choose another place.',
    folder: () => 'it cannot be written: this is a folder. Add the name of a file.',
    denied: () =>
      'it cannot be written: permission is lacking, or another program has it open. Close that, or choose another place.',
    busy: () => 'it cannot be written: another program is using it. Close that and try again.',
    large: () => 'it cannot be written: the content is too large.',
    other: (code) => `it cannot be written. Choose another place (${code}).`,
  },
}

/** Why a file could not be read, and what to do, in a sentence that follows its name. */
export function readFailure(error: unknown): Localized<string> {
  return sentence(READING, error)
}

/** Why a file could not be written, and what to do, in a sentence that follows its name. */
export function writeFailure(error: unknown): Localized<string> {
  return sentence(WRITING, error)
}

/** Whether bytes of a path were lost on the way here, as there are no characters for them: under the name that is left there is no file. */
export function isNotUtf8(path: string): boolean {
  return path.includes('\ufffd')
}

/** Whether an error comes from the system; others are mistakes of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** Mistakes of the program are thrown on. */
function sentence(sentences: Localized<Sentences>, error: unknown): Localized<string> {
  if (!isSystemError(error)) throw error
  const { code } = error
  const known = TROUBLES[code] ?? 'other'
  const trouble = known === 'missing' && isNotUtf8(error.path ?? '') ? 'not-utf8' : known
  return { zh: sentences.zh[trouble](code), en: sentences.en[trouble](code) }
}
