// Made by `npm run generate` from the JSON files in this folder; change those.
import type { Edition } from '../edition'
import edition1 from './2018-49.json'
import edition2 from './2018-32.json'

/** Every edition of the form, the newest name first. */
export const EDITIONS: readonly Edition[] = [edition1, edition2] as readonly Edition[]
