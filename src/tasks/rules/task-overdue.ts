import type { Filed, FiledRule } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import type { TaskList } from '../tasks'
import { daysBetween, factsOf, placeInTable } from './place'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly due: string
  readonly days: number
}

export const taskOverdue: FiledRule<TaskList, Facts> = {
  name: 'task-overdue',
  severity: 'warning',
  texts: {
    zh: {
      title: '过了完成时限',
      about: '完成时限已过，仍列在未实现里。当天不算过。',
      message: ({ number, county, due, days }) => `第${number}项：${county}应在${due}前完成，已过${days}天，仍未实现。`,
      hint: ({ county }) => `请督促${county}，或者写明新的时限和原因。`,
    },
    en: {
      title: 'Overdue',
      about: 'The deadline has passed and the county still stands as not achieved. The day itself is not past.',
      message: ({ number, county, due, days }) =>
        `Point ${number}: ${county} was to achieve it by ${due}, ${days} days ago.`,
      hint: ({ county }) => `Press ${county}, or write a new deadline and why.`,
    },
  },
  *check(list) {
    for (const task of list.tasks)
      if (task.standing === 'unachieved' && task.due !== null && task.due < isoDay(list.today))
        yield {
          ...placeInTable(list, task),
          facts: { ...factsOf(list, task), due: task.due, days: daysBetween(task.due, list.today) },
        }
  },
}
