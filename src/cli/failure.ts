/** A call that cannot be carried out, with the sentence that says why; the command ends with status 2. */
export class Failure extends Error {}
