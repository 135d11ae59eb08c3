import type { Filed, FiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { factsOf, sheetPlaceOf } from './place'
import { PROGRESS } from '../task-sheet'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly progress: string
}

export const taskOpenAchieved: FiledRule<TaskList, Facts> = {
  name: 'task-open-achieved',
  severity: 'warning',
  texts: {
    zh: {
      title: '表里已实现，督办还没有办结',
      about: '汇总表里这个县已列为已实现，“督办”里还没有写已完成。',
      message: ({ number, county, progress }) => `第${number}项：汇总表里${county}已实现，督办里还是“${progress}”。`,
      hint: () => '请核对；确实实现了的，在督办里写已完成和办结日期。',
    },
    en: {
      title: 'Achieved, yet not closed',
      about: 'The table has the county as achieved, and 督办 does not say that it is done.',
      message: ({ number, county, progress }) =>
        `Point ${number}: ${county} is achieved in the table, and “${progress}” on 督办.`,
      hint: () => 'Check it; if it is achieved, write 已完成 and the day into 督办.',
    },
  },
  *check(list) {
    for (const task of list.tasks) {
      const progress = task.kept?.progress || PROGRESS.fresh
      if (task.standing === 'achieved' && progress !== PROGRESS.done && progress !== PROGRESS.gone)
        yield { ...sheetPlaceOf(task), facts: { ...factsOf(list, task), progress } }
    }
  },
}
