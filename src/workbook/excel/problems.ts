import { WorkbookProblem, type ProblemFacts, type ProblemKind } from '../problem'

/** Excel's error codes (Excel.ErrorCodes, OfficeExtension.ErrorCodes) as problems; AccessDenied is looked into further. */
const KINDS: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  ApiNotFound: 'api-missing',
  NotImplemented: 'api-missing',
  UnsupportedFeature: 'api-missing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',
  InvalidOrTimedOutSession: 'busy',
  ConnectionFailure: 'busy',
}

/** Whatever was thrown while talking to Excel, as a problem; the original is its cause. */
export function problemOf(error: unknown, facts: ProblemFacts = {}): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error
  const { code, message } = isOfficeError(error) ? error : { code: '', message: String(error) }
  const kind = KINDS[code] ?? 'other'
  const detail = code ? `${code}: ${message}` : message
  return new WorkbookProblem(kind, kind === 'other' ? { ...facts, detail } : facts, { cause: error })
}

/** Problems that trying again in another way cannot help. */
export function isHopeless(problem: WorkbookProblem): boolean {
  return ['cell-edit', 'busy', 'cancelled'].includes(problem.kind)
}

function isOfficeError(error: unknown): error is { code: string; message: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
