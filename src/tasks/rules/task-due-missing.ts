import type { Filed, FiledRule } from '../../findings/filed'
import type { TaskList } from '../tasks'
import { factsOf, placeInTable } from './place'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
}

export const taskDueMissing: FiledRule<TaskList, Facts> = {
  name: 'task-due-missing',
  severity: 'warning',
  texts: {
    zh: {
      title: '没有完成时限',
      about: '没有实现的县（市、区），表里没有注明什么时候完成，这一项也没有公布的时限。',
      message: ({ number, county }) => `第${number}项：${county}没有实现，也没有完成时限。`,
      hint: () => '请在“督办”里写上完成时限。',
    },
    en: {
      title: 'No deadline',
      about: 'A county that has not achieved a point has no day by which it is to, and there is no published one.',
      message: ({ number, county }) => `Point ${number}: ${county} has not achieved it, and has no deadline.`,
      hint: () => 'Write one into 督办.',
    },
  },
  *check(list) {
    for (const task of list.tasks)
      if (task.standing === 'unachieved' && task.due === null)
        yield { ...placeInTable(list, task), facts: factsOf(list, task) }
  },
}
