/** A refusal in Excel's own words: `code` is one of Excel.ErrorCodes or OfficeExtension.ErrorCodes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`)

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`)

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${what}.`)

/** Excel can do it, this host cannot: a test that gets here needs the host extended, not worked around. */
export const notCovered = (what: string): HostError =>
  new HostError('NotCoveredByHost', `The workbook host does not cover ${what}.`)
