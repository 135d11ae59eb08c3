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

/** No answer came at all: what was asked may have been done, wholly or half. */
const LOST: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'Timeout',
  'RequestAborted',
  'InvalidOrTimedOutSession',
])

/** Whether Excel may have done what it gave no answer to. What stands there now tells. */
export function isLost({ cause }: WorkbookProblem): boolean {
  return isOfficeError(cause) && LOST.has(cause.code)
}

/** Problems that trying again in another way cannot help. */
export function isHopeless(problem: WorkbookProblem): boolean {
  return ['cell-edit', 'busy', 'cancelled'].includes(problem.kind)
}

function isOfficeError(error: unknown): error is { code: string; message: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
