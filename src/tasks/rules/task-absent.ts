import type { Filed, FiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { factsOf, placeInTable } from './place'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
}

export const taskAbsent: FiledRule<TaskList, Facts> = {
  name: 'task-absent',
  severity: 'error',
  texts: {
    zh: {
      title: '未实现的没有列入督办',
      about: '工作簿里已有“督办”，汇总表里没有实现的这个县却不在里面。',
      message: ({ number, county }) => `第${number}项：${county}没有实现，却不在督办里。`,
      hint: () => '请重新生成督办；人填的内容会保留。',
    },
    en: {
      title: 'Not on 督办',
      about: 'There is a sheet 督办, and a county that has not achieved a point is not on it.',
      message: ({ number, county }) => `Point ${number}: ${county} has not achieved it and is not on 督办.`,
      hint: () => 'Make 督办 anew; what people wrote there is kept.',
    },
  },
  *check(list) {
    if (!list.hasSheet) return
    for (const task of list.tasks)
      if (task.kept === null) yield { ...placeInTable(list, task), facts: factsOf(list, task) }
  },
}
