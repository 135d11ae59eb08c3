import type { Filed, FiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { daysBetween, factsOf, sheetPlaceOf } from './place'
import { PROGRESS } from '../task-sheet'

/** Days. */
const MOST_DAYS = 31

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly updated: string
  readonly days: number
}

export const taskStale: FiledRule<TaskList, Facts> = {
  name: 'task-stale',
  severity: 'warning',
  texts: {
    zh: {
      title: '很久没有更新',
      about: '没有办结的督办事项，超过31天没有更新。',
      message: ({ number, county, updated, days }) => `第${number}项：${county}最近更新是${updated}，已过${days}天。`,
      hint: ({ county }) => `请向${county}了解进展，更新督办。`,
    },
    en: {
      title: 'Not updated',
      about: 'A task that is not closed has not been updated for more than 31 days.',
      message: ({ number, county, updated, days }) =>
        `Point ${number}: ${county} was last updated on ${updated}, ${days} days ago.`,
      hint: ({ county }) => `Ask ${county} how it stands and update 督办.`,
    },
  },
  *check(list) {
    for (const task of list.tasks) {
      if (task.standing !== 'unachieved' || task.updated === null || task.progress === PROGRESS.done) continue
      const days = daysBetween(task.updated, list.today)
      if (days > MOST_DAYS)
        yield { ...sheetPlaceOf(task), facts: { ...factsOf(list, task), updated: task.updated, days } }
    }
  },
}
