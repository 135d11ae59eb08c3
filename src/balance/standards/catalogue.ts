import type { Standard } from '../standard'
import basic from './basic-2012.json'
import quality from './quality-2017.json'

/** 县域义务教育优质均衡（教督〔2017〕6号）. */
export const QUALITY_2017 = quality as Standard

/** 县域义务教育均衡发展（教督〔2012〕3号）. */
export const BASIC_2012 = basic as Standard

/** The national standards; a new one is a new file and a line here. */
export const STANDARDS: readonly Standard[] = [QUALITY_2017, BASIC_2012]

/** The national standard of an id, in small or capital letters, or null. */
export function standardOf(id: string): Standard | null {
  return STANDARDS.find((standard) => standard.id === id.toLowerCase()) ?? null
}
