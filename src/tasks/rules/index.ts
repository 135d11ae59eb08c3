import type { AnyFiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { taskOverdue } from './task-overdue'
import { taskClosedUnachieved } from './task-closed-unachieved'
import { taskAbsent } from './task-absent'
import { taskOpenAchieved } from './task-open-achieved'
import { taskStale } from './task-stale'
import { taskDueMissing } from './task-due-missing'

/** What is said of those who must act. */
export const TASK_RULES: readonly AnyFiledRule<TaskList>[] = [
  taskOverdue,
  taskClosedUnachieved,
  taskAbsent,
  taskOpenAchieved,
  taskStale,
  taskDueMissing,
]
