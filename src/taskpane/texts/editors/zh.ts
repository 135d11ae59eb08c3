import type { EditorsTexts } from './texts'

export const zh: EditorsTexts = {
  done: '好',
  cancel: '不改',
  counties: {
    title: (point) => `第${point}项 · 点一下县名，换一栏`,
    standings: { achieved: '已实现', unachieved: '未实现', open: '还没有填' },
    none: '无',
    allAchieved: '全部已实现',
    restAchieved: '其余已实现',
  },
  documents: {
    title: (point) => `第${point}项 · 文件和文号`,
    nothing: '这一格还没有写到文件。',
    document: (index) => `文件 ${index}`,
    name: '文件全称',
    number: '文号',
    numberExample: '锦政发〔2018〕5号',
    faults: (faults) => `${faults.join('，')}。`,
    noNumber: '认不出文号，请写成“锦政发〔2018〕5号”的样式。',
    corrected: (number) => `会写成“${number}”。`,
    add: '添一个文件',
    remove: (index) => `删去文件 ${index}`,
    result: '写成',
    blank: '（空白）',
    impossible: '这样写会读成别的文件，不能写入。请检查书名号和文号，或改原文。',
    apply: '写入',
    asText: '改原文',
  },
  beginning: {
    city: '哪个市（州、盟、地区）填报',
    example: '锦州市',
    fill: '开始填写',
    unknown: '没有找到这个市，请写全称，如“锦州市”“延边朝鲜族自治州”。',
    about: '写上填报单位和责任科室，并添一张“县区名单”，列出本市的县（市、区）。都可以撤销。',
  },
  office: {
    title: (point) => `第${point}项 · 责任科室`,
    label: '责任科室',
    others: '这张表里的科室，点一下添上或去掉',
    apply: '写入',
  },
}
