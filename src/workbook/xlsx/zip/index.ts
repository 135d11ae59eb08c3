export { PORTABLE, type Codec } from './codec'
export { inflateEntry, inflateInChunks } from './inflate'
export { openZip, type Zip, type ZipEntry } from './open'
export { writeZip, type Changes, type PartBytes } from './write'
