import type { ComparedPoint } from './compare'

/** How a point has moved, the most serious first. documents: nothing but the documents that are cited. */
const MOVEMENTS = ['regressed', 'newlyAchieved', 'documents', 'none'] as const
type Movement = (typeof MOVEMENTS)[number]

/** One where some counties regressed and others newly achieved it has regressed. */
function movementOf({ regressed, newlyAchieved, documentsAdded, documentsGone }: ComparedPoint): Movement {
  if (regressed.length > 0) return 'regressed'
  if (newlyAchieved.length > 0) return 'newlyAchieved'
  return documentsAdded.length + documentsGone.length > 0 ? 'documents' : 'none'
}

/** The points as every list has them: what regressed first, and what only cites other documents after all that moved; in each group by 编号. */
export function byMovement(
  points: readonly ComparedPoint[],
  movements: readonly Movement[] = MOVEMENTS,
): ComparedPoint[] {
  return movements.flatMap((movement) => points.filter((point) => movementOf(point) === movement))
}

/** The points at which a county moved. */
export function movedOf(points: readonly ComparedPoint[]): ComparedPoint[] {
  return byMovement(points, ['regressed', 'newlyAchieved'])
}

/** The points of which nothing changed but the documents. */
export function onlyDocumentsOf(points: readonly ComparedPoint[]): ComparedPoint[] {
  return byMovement(points, ['documents'])
}
