import { setFlagsFromString } from 'node:v8'

// V8 as a program wants it that reads some hundred files of a few milliseconds each: it compiles for good only what that many are worth, which is a
// quarter less work. Only such numbers may change while other threads run: turning off --regexp-tier-up there, for 5 ms, ends one call in ten with
// a segmentation fault.
const FOR_FILES = '--interrupt-budget=800000'
// What a file leaves behind is collected before there is much of it, and what is new gets no more room than it has; a large file would be
// kept waiting by that. In all threads.
const FOR_MANY_FILES = '--heap-growing-percent=20 --semi-space-growth-factor=1'

/**
 * Has V8 work as it pays for files. Not before all threads have started, and all modules are loaded: what was compiled when Node and we were built
 * is taken only by a V8 whose flags are as they were then.
 */
export function tuneForFiles(many = false): void {
  setFlagsFromString(many ? `${FOR_FILES} ${FOR_MANY_FILES}` : FOR_FILES)
}
