import type { LedgersTexts } from './texts'

export const zh: LedgersTexts = {
  title: '台账',
  facts: (count) => `${count}种`,
  none: '工作簿里没有台账。大班额、标准化建设、交流轮岗、控辍保学、残疾儿童、随迁子女、留守儿童的台账放在汇总表旁边，算出来的数会与各项对照。',
  sheetName: '台账数值',
  toSheet: '写成一张表',
  insert: '插入空白台账',
  choose: '哪一种台账',
  targets: '年度目标',
  place: '看台账',
  yearly: { facts: (met, due) => `${due}个到期，${met}个达到`, sheetName: '年度目标结果' },
  report: {
    title: '自查报告',
    about: '由汇总表、台账和学校数据起草，每个数注明来自哪一格；数据改了以后，可以拿写好的报告来核对。',
    draft: '起草自查报告（Word）',
    verify: '核对写好的报告…',
    agrees: '报告与工作簿一致，没有待补的地方。',
  },
}
