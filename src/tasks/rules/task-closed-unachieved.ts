import type { Filed, FiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { factsOf, sheetPlaceOf } from './place'
import { PROGRESS } from '../task-sheet'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly progress: string
}

export const taskClosedUnachieved: FiledRule<TaskList, Facts> = {
  name: 'task-closed-unachieved',
  severity: 'error',
  texts: {
    zh: {
      title: '督办已办结，表里仍未实现',
      about: '“督办”里写了已完成或办结日期，汇总表里这个县仍列在未实现里，两边必有一处不对。',
      message: ({ number, county, progress }) => `第${number}项：督办里${county}是“${progress}”，汇总表里仍未实现。`,
      hint: () => '确实完成了的，改汇总表；没有完成的，改督办。',
    },
    en: {
      title: 'Closed, yet not achieved',
      about:
        '督办 says that it is done, or when it was, and the table still has the county as not achieved: one of them is wrong.',
      message: ({ number, county, progress }) =>
        `Point ${number}: ${county} is “${progress}” on 督办, and not achieved in the table.`,
      hint: () => 'Correct the table if it is done, else 督办.',
    },
  },
  *check(list) {
    for (const task of list.tasks)
      if (task.kept && task.standing === 'unachieved' && (task.progress === PROGRESS.done || task.closed !== null))
        yield {
          ...sheetPlaceOf(task),
          facts: {
            ...factsOf(list, task),
            progress: task.progress === PROGRESS.done ? task.progress : `办结日期 ${task.closed}`,
          },
        }
  },
}
